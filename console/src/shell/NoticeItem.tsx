import type { Notice, NoticeKind } from '@huigong/contract'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../parts/StatusTag.tsx'
import { formatInstant } from '../platform/dates.ts'

/** Where a notice leads; the kinds that staff never get lead nowhere. */
const paths: Record<NoticeKind, string | undefined> = {
  'registration.approved': '/registrations',
  'registration.rejected': '/registrations',
  'join.approved': undefined,
  'join.rejected': undefined,
  'membership.matched': undefined,
  'import.finished': '/imports',
}

type NoticeItemProps = { notice: Notice; onOpen: (notice: Notice, path: string | undefined) => void }

export const NoticeItem = ({ notice, onOpen }: NoticeItemProps) => {
  const { t } = useTranslation()
  return (
    <li>
      <Button
        type="link"
        style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'left' }}
        onClick={() => onOpen(notice, paths[notice.kind])}
      >
        {t(`notices.${notice.kind}`, notice.values)}
      </Button>
      <div className="row">
        <span className="soft numbers">{formatInstant(notice.createdAt)}</span>
        {notice.readAt ? null : <StatusTag tone="progress">{t('shell.unread')}</StatusTag>}
      </div>
    </li>
  )
}
