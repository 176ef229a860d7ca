import type { EndedMember } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../../parts/StatusTag.tsx'
import { formatInstant } from '../../../platform/dates.ts'

/** Until when it can be put back and how much of the time is left; on the last day it is said as a warning. */
export const Recoverable = ({ row }: { row: EndedMember }) => {
  const { t } = useTranslation()
  if (!row.isRecoverable || !row.recoverableUntil)
    return <StatusTag tone="neutral">{t('members.ended.final')}</StatusTag>
  const hours = Math.max(0, Math.floor((Date.parse(row.recoverableUntil) - Date.now()) / 3_600_000))
  const days = Math.floor(hours / 24)
  const left =
    days > 0
      ? t('members.ended.daysLeft', { count: days })
      : hours > 0
        ? t('members.ended.hoursLeft', { count: hours })
        : t('members.ended.minutesLeft')
  return (
    <span className="row members-until">
      <StatusTag tone={days > 0 ? 'progress' : 'warning'}>{left}</StatusTag>
      <span className="soft numbers unbroken">{formatInstant(row.recoverableUntil)}</span>
    </span>
  )
}
