import type { ActivityFinding } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'

/** What stands in the way first, then what to think of; each says what to do and leads there. */
export const CheckFindings = ({ findings }: { findings: readonly ActivityFinding[] }) => {
  const { t } = useTranslation()
  const stops = findings.filter(({ severity }) => severity === 'stop')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  if (findings.length === 0) return <Alert type="success" showIcon title={t('activityForm.check.fine')} />
  return (
    <section className="activity-findings" aria-label={t('activityForm.check.findings')}>
      {[...stops, ...warnings].map((finding) => (
        <Alert
          key={`${finding.code}-${JSON.stringify(finding.values)}`}
          type={finding.severity === 'stop' ? 'error' : 'warning'}
          showIcon
          title={
            <>
              <strong>{t(`activityForm.check.${finding.severity}`)}</strong>{' '}
              {t(`names.activityFindings.${finding.code}`, { ...finding.values, defaultValue: finding.code })}{' '}
              <WayOn code={finding.code} />
            </>
          }
        />
      ))}
    </section>
  )
}

const WayOn = ({ code }: { code: string }) => {
  const { t } = useTranslation()
  if (code.startsWith('campaign_') || code === 'budget_short')
    return <Link to="/campaigns">{t('activityForm.check.toCampaigns')}</Link>
  if (code.includes('cap_') || code === 'form_not_allowed')
    return <Link to="/welfare-rules">{t('activityForm.check.toRules')}</Link>
  return null
}
