import type { ActivityDetail } from '@huigong/contract'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { AuthorisedImage } from '../../../parts/AuthorisedImage.tsx'
import { RichContent } from '../../../parts/RichContent.tsx'
import { ActivityFacts } from './ActivityFacts.tsx'
import { ActivityTraces } from './ActivityTraces.tsx'
import { DrawFacts } from './DrawFacts.tsx'
import { PrizeTable } from './PrizeTable.tsx'
import { UnitsBar } from './UnitsBar.tsx'

/** Numbers first: whether every voucher is where it should be; then what it is, and what was done with it. */
export const ActivityOverview = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  return (
    <div className="activity-detail">
      <div className="stack">
        <StateNotice activity={activity} />
        <div className="panel stack">
          <h2 className="section-title">{t('activities.numbers.title')}</h2>
          <UnitsBar activity={activity} />
          <PrizeTable prizes={activity.prizes} />
        </div>
        <div className="panel">
          <ActivityFacts activity={activity} />
        </div>
        {activity.rules.admission === 'drawn' ? (
          <div className="panel">
            <DrawFacts activityId={activity.id} />
          </div>
        ) : null}
        <section className="panel stack" aria-labelledby="activity-content">
          <h2 className="section-title" id="activity-content">
            {t('activityForm.fields.content')}
          </h2>
          {activity.coverId ? (
            <AuthorisedImage imageId={activity.coverId} label={t('activityForm.fields.cover')} />
          ) : null}
          {activity.content ? (
            <RichContent html={activity.content} />
          ) : (
            <p className="soft">{t('activities.noContent')}</p>
          )}
        </section>
      </div>
      <section className="panel stack" aria-labelledby="activity-trace">
        <h2 className="section-title" id="activity-trace">
          {t('activities.trace')}
        </h2>
        <ActivityTraces id={activity.id} />
      </section>
    </div>
  )
}

/** Why it was rejected or ended, and what to do. */
const StateNotice = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  if (activity.status === 'rejected' && activity.reason)
    return <Alert type="error" showIcon title={t('activityForm.rejected', { reason: activity.reason })} />
  if (activity.status === 'ended' && activity.endReason)
    return <Alert type="info" showIcon title={t('activities.endedWith', { reason: activity.endReason })} />
  if (activity.status === 'approved' && !activity.isOpen)
    return <Alert type="info" showIcon title={t('activities.toOpen')} />
  return null
}
