import type { Notice } from '@huigong/contract'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../parts/StatusTag.tsx'
import { formatInstant } from '../platform/dates.ts'
import { pathOfNotice } from './notice-paths.ts'

type NoticeItemProps = { notice: Notice; onOpen: (notice: Notice, path: string | undefined) => void }

export const NoticeItem = ({ notice, onOpen }: NoticeItemProps) => {
  const { t } = useTranslation()
  return (
    <li>
      <Button
        type="link"
        style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'left' }}
        onClick={() => onOpen(notice, pathOfNotice(notice))}
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
