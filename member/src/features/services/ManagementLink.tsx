import { Icon } from '../../parts/Icon.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useText } from '../../platform/texts.ts'

/** Only for whoever manages a union. */
export const ManagementLink = ({ count }: { count: number }) => {
  const text = useText()
  return (
    <RowLink
      to="/management"
      icon={<Icon name="shield" />}
      name={text('services.management.name')}
      more={text('services.management.more', { count })}
    />
  )
}
