import { Icon } from '../../parts/Icon.tsx'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'
import { ManagementLink } from './ManagementLink.tsx'

const services = [
  { to: '/verify', key: 'verify', icon: 'shield' },
  { to: '/join', key: 'join', icon: 'join' },
  { to: '/join/transfer', key: 'transfer', icon: 'transfer' },
  { to: '/card', key: 'card', icon: 'card' },
  { to: '/vouchers', key: 'vouchers', icon: 'ticket' },
  { to: '/record', key: 'record', icon: 'person' },
  { to: '/applications', key: 'applications', icon: 'list' },
  { to: '/unions', key: 'unions', icon: 'search' },
  { to: '/registrations', key: 'registrations', icon: 'record' },
] as const

/** Only what there is: a service appears here when it works. */
export const ServicesPage = () => {
  const text = useText()
  const session = useSession().data
  const isVerified = session?.account.isVerified ?? false
  return (
    <Page title={text('services.title')}>
      <div className="rows">
        {services.map(({ to, key, icon }) => (
          <RowLink
            key={to}
            to={to}
            icon={<Icon name={icon} />}
            name={text(`services.${key}.name`)}
            more={key === 'verify' && isVerified ? text('services.verified') : text(`services.${key}.more`)}
          />
        ))}
        {session && session.managedUnions > 0 ? <ManagementLink count={session.managedUnions} /> : null}
      </div>
    </Page>
  )
}
