import type { ActivityDetail } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { type Fact, FactList } from '../../../parts/FactList.tsx'
import { formatInstant, formatSecond, useNumber } from '../../../platform/dates.ts'
import { useNameList } from '../../../platform/name-list.ts'

export const ActivityFacts = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const list = useNameList()
  const { rules } = activity
  const label = (name: string) => t(`activityForm.fields.${name}`)
  const months = (rules.birthMonths ?? []).map((month) => t('activityForm.month', { month }))
  const times =
    rules.times === 'once'
      ? t('names.claimTimes.once')
      : t('activityForm.timesOf', { number: rules.timesADay })
  const drawn: Fact[] =
    rules.admission === 'drawn'
      ? [{ label: label('applicationsUntil'), value: formatSecond(rules.applicationsUntil), isCode: true }]
      : []
  const branches: Fact[] =
    activity.scope === 'branches'
      ? [{ label: label('branches'), value: list(activity.branches.map(({ name }) => name)), isWide: true }]
      : []
  return (
    <FactList
      title={t('activities.facts')}
      level={2}
      facts={[
        { label: t('activities.columns.kind'), value: t(`names.activityKinds.${activity.kind}`) },
        { label: label('startsAt'), value: formatSecond(activity.startsAt), isCode: true },
        { label: label('endsAt'), value: formatSecond(activity.endsAt), isCode: true },
        { label: label('scope'), value: t(`names.activityScopes.${activity.scope}`) },
        ...branches,
        { label: label('times'), value: times },
        { label: label('countedBy'), value: t(`names.countedBy.${rules.countedBy}`) },
        { label: label('admission'), value: t(`names.admissions.${rules.admission}`) },
        ...drawn,
        { label: label('birthMonths'), value: months.length > 0 ? list(months) : t('activityForm.anyMonth') },
        { label: label('retained'), value: t(rules.includesRetained ? 'activities.yes' : 'activities.no') },
        { label: label('leaving'), value: t(rules.staysAfterLeaving ? 'activities.yes' : 'activities.no') },
        { label: label('overrideDocument'), value: rules.overrideDocument },
        { label: t('activities.columns.visits'), value: number(activity.visits), isCode: true },
        { label: t('activities.columns.participants'), value: number(activity.participants), isCode: true },
        { label: t('activities.decidedAt'), value: formatInstant(activity.decidedAt), isCode: true },
      ]}
    />
  )
}
