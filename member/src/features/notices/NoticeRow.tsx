import type { Notice, NoticeKind } from '@huigong/contract'
import type { LinkProps } from '@tanstack/react-router'
import { RowLink } from '../../parts/RowLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import './notices.css'

type NoticeRowProps = { notice: Notice; onRead: () => void }

/** Where a notice leads; what is dealt with on a computer leads nowhere. */
const pages: Partial<Record<NoticeKind, LinkProps['to']>> = {
  'join.approved': '/card',
  'join.rejected': '/applications',
  'member_registration.approved': '/card',
  'member_registration.rejected': '/applications',
  'transfer.approved': '/applications',
  'transfer.moved': '/card',
  'transfer.rejected': '/applications',
  'transfer.passed': '/applications',
  'correction.approved': '/record/corrections',
  'correction.rejected': '/record/corrections',
  'proof.made': '/record',
  'membership.matched': '/card',
  'membership.ended': '/record/changes',
  'membership.recovered': '/card',
  'membership.retained': '/record',
  'membership.resumed': '/card',
  'group_transfer.approved': '/management/applications',
  'group_transfer.rejected': '/management/applications',
  'proof.approved': '/management/applications',
  'proof.rejected': '/management/applications',
  'export.approved': '/management/applications',
  'export.rejected': '/management/applications',
  'registration.approved': '/registrations',
  'registration.rejected': '/registrations',
  'change.approved': '/management/applications',
  'change.rejected': '/management/applications',
  'cancellation.rejected': '/management/applications',
  'move.approved': '/management/union',
  'move.rejected': '/management/applications',
  'move.told': '/management/union',
  'grant.approved': '/management/applications',
  'grant.rejected': '/management/applications',
  'grant.received': '/management',
  'grant.awaiting': '/verify',
  'revocation.approved': '/management/applications',
  'revocation.rejected': '/management/applications',
  'voucher.redeemed': '/vouchers',
  'voucher.reversed': '/vouchers',
  'voucher.voided': '/vouchers',
  'voucher.expiring': '/vouchers',
  'voucher.collecting': '/vouchers',
  'draw.won': '/vouchers',
  'draw.not_won': '/activities',
  'review.overdue': '/management',
  'review.escalated': '/management',
}

export const NoticeRow = ({ notice, onRead }: NoticeRowProps) => {
  const text = useText()
  const { instantText } = useDateWords()
  const isUnread = notice.readAt === null
  const page = pages[notice.kind]
  const words = text(`notices.${notice.kind}`, notice.values)
  const more = (
    <>
      {isUnread ? <span className="unread-mark">{text('inbox.isUnread')}</span> : null}
      {instantText(notice.createdAt)}
    </>
  )
  const read = isUnread ? onRead : undefined
  return (
    <li>
      {page ? (
        <RowLink to={page} name={words} more={more} onClick={read} />
      ) : (
        <div className="row">
          <span className="row-words">
            {words}
            <span className="row-more">{more}</span>
          </span>
        </div>
      )}
    </li>
  )
}
