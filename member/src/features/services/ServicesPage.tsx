import {
  BankcardOutline,
  CheckShieldOutline,
  SearchOutline,
  UnorderedListOutline,
  UserAddOutline,
} from 'antd-mobile-icons'
import { Page } from '../../parts/Page.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useSession } from '../../platform/session.ts'
import { useText } from '../../platform/texts.ts'

const services = [
  { to: '/verify', key: 'verify', icon: CheckShieldOutline },
  { to: '/join', key: 'join', icon: UserAddOutline },
  { to: '/card', key: 'card', icon: BankcardOutline },
  { to: '/applications', key: 'applications', icon: UnorderedListOutline },
  { to: '/unions', key: 'unions', icon: SearchOutline },
] as const

/** Only what there is: a service appears here when it works. */
export const ServicesPage = () => {
  const text = useText()
  const isVerified = useSession().data?.account.isVerified ?? false
  return (
    <Page title={text('services.title')}>
      <div className="rows">
        {services.map(({ to, key, icon: Icon }) => (
          <RowLink
            key={to}
            to={to}
            icon={<Icon aria-hidden />}
            name={text(`services.${key}.name`)}
            more={key === 'verify' && isVerified ? text('services.verified') : text(`services.${key}.more`)}
          />
        ))}
      </div>
    </Page>
  )
}
