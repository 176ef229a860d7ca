import type { ActivityFinding } from '@huigong/contract'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'

/** What the look before the submission found: whoever decides weighs it. */
export const ActivityFindings = ({ findings }: { findings: readonly ActivityFinding[] }) => {
  const { t } = useTranslation()
  if (findings.length === 0) return null
  return (
    <section className="subject-findings" aria-label={t('reviews.subjects.activity.findings')}>
      {findings.map((finding) => (
        <Alert
          key={`${finding.code}-${JSON.stringify(finding.values)}`}
          type={finding.severity === 'stop' ? 'error' : 'warning'}
          showIcon
          title={
            <>
              <strong>{t('reviews.subjects.activity.finding')}</strong>{' '}
              {t(`names.activityFindings.${finding.code}`, finding.values)}
            </>
          }
        />
      ))}
    </section>
  )
}
