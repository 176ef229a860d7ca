import type { MemberStatistics } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../platform/dates.ts'
import { useGrowth } from './growth-text.ts'

/** How it stood on the last day, and what the time brought. */
export const MemberTotals = ({ statistics }: { statistics: MemberStatistics }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const growth = useGrowth()
  const { totals, to } = statistics
  const figures = [
    { key: 'members', value: number(totals.members), note: t('statistics.asOn', { on: to }) },
    { key: 'membersGrowth', value: growth(totals.membersGrowth), note: t('statistics.growthAbout') },
    { key: 'verifiedMembers', value: number(totals.verifiedMembers), note: t('statistics.asOn', { on: to }) },
    { key: 'verifiedGrowth', value: growth(totals.verifiedGrowth), note: t('statistics.verifiedAbout') },
  ]
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.key} className="panel figure">
          <dt>{t(`statistics.${figure.key}`)}</dt>
          <dd className="figure-value numbers">{figure.value}</dd>
          <dd className="soft">{figure.note}</dd>
        </div>
      ))}
    </dl>
  )
}
