import type { ActivityRow, ActivityStatus } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'

const tones: Record<ActivityStatus, Tone> = {
  draft: 'neutral',
  submitted: 'progress',
  rejected: 'bad',
  approved: 'good',
  ended: 'neutral',
}

/** 审核状态. */
export const ReviewState = ({ status }: { status: ActivityStatus }) => {
  const { t } = useTranslation()
  return <StatusTag tone={tones[status]}>{t(`names.activityStatuses.${status}`)}</StatusTag>
}

/** 开启 or 关闭: whether members see it. */
export const OpenState = ({ activity }: { activity: Pick<ActivityRow, 'isOpen'> }) => {
  const { t } = useTranslation()
  return (
    <StatusTag tone={activity.isOpen ? 'good' : 'neutral'}>
      {t(activity.isOpen ? 'activities.open' : 'activities.closed')}
    </StatusTag>
  )
}
