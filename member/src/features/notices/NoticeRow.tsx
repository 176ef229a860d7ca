import type { Notice, NoticeKind } from '@huigong/contract'
import { RowLink } from '../../parts/RowLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import './notices.css'

type NoticeRowProps = { notice: Notice; onRead: () => void }

/** Where a notice leads; those about office work are dealt with on a computer. */
const pages: Partial<Record<NoticeKind, '/applications' | '/card'>> = {
  'join.approved': '/card',
  'join.rejected': '/applications',
  'membership.matched': '/card',
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
