import type { Account } from '@huigong/contract'
import { Icon } from '../../parts/Icon.tsx'
import { RowLink } from '../../parts/RowLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { useActivities } from '../activities/activity-queries.ts'
import { isOpenToMe } from '../activities/is-open-to-me.ts'
import { useVouchers } from '../vouchers/voucher-queries.ts'

/** Vouchers that end within these days are told of. */
const soonInDays = 7

/** What can be claimed now, and which voucher expires soon; nothing where there is neither, or while it is not known. */
export const WelfareToday = ({ account }: { account: Account }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const activities = useActivities(account.isVerified)
  const vouchers = useVouchers('good', account.isVerified)
  const open = activities.data?.pages[0]?.items.filter(isOpenToMe) ?? []
  const [first] = open
  const soon = Date.now() + soonInDays * 24 * 60 * 60 * 1000
  const expiring = vouchers.data?.pages[0]?.items
    .filter(({ validUntil }) => Date.parse(validUntil) < soon)
    .sort((a, b) => Date.parse(a.validUntil) - Date.parse(b.validUntil))[0]
  if (!first && !expiring) return null
  return (
    <div className="rows">
      {first ? (
        <RowLink
          to="/activities"
          icon={<Icon name="calendar" />}
          name={
            open.length === 1
              ? text('welfareHome.claimableOne', { title: first.title })
              : text('welfareHome.claimable', { count: open.length })
          }
        />
      ) : null}
      {expiring ? (
        <RowLink
          to="/vouchers/$activityId/$id"
          params={{ activityId: expiring.activityId, id: expiring.id }}
          icon={<Icon name="ticket" />}
          name={text('welfareHome.expiring', { name: expiring.name })}
          more={text('welfareHome.expiringWhy', { until: instantText(expiring.validUntil) })}
        />
      ) : null}
    </div>
  )
}
