import { admin } from '@huigong/client'
import type { MemberAction } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCan } from '../../../platform/session.ts'
import { isEnding } from './action-rules.ts'

/** What follows, and whether and how long it can be put back. */
export const ChangeEffect = ({ action }: { action: MemberAction }) => {
  const { t } = useTranslation()
  return (
    <ul className="members-effects">
      <li>{t(`members.change.effect.${action}`)}</li>
      <li>{isEnding(action) ? <PuttingBack /> : t(`members.change.back.${action}`)}</li>
    </ul>
  )
}

/** The number of days is a rule of the platform that not every role reads. */
const PuttingBack = () => {
  const { t } = useTranslation()
  const canRead = useCan('settings.view')
  const settings = useQuery({
    queryKey: ['settings'],
    queryFn: () => admin.settings.get({}),
    enabled: canRead,
  })
  const days = settings.data?.removalRecoveryDays
  if (days === undefined) return t('members.change.recoverable')
  return days === 0 ? t('members.change.notRecoverable') : t('members.change.recoverableFor', { count: days })
}
