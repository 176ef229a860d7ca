import type { Overview } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../platform/dates.ts'

export const Figures = ({ overview, isAboveBase }: { overview: Overview; isAboveBase: boolean }) => {
  const { t, i18n } = useTranslation()
  const number = useNumber()
  const share = overview.members === 0 ? null : overview.verifiedMembers / overview.members
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 })
  const figures = [
    {
      key: 'members',
      value: overview.members,
      note: t(isAboveBase ? 'statistics.membersNote' : 'statistics.membersOfOwn'),
    },
    {
      key: 'verifiedMembers',
      value: overview.verifiedMembers,
      note: share === null ? null : t('statistics.verifiedShare', { share: percent.format(share) }),
    },
    { key: 'unverifiedMembers', value: overview.unverifiedMembers, note: t('statistics.unverifiedNote') },
    ...(isAboveBase
      ? [
          {
            key: 'unionsBelow',
            value: overview.unionsBelow,
            note: t('statistics.childUnions', { number: number(overview.childUnions) }),
          },
        ]
      : []),
  ]
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.key} className="panel figure">
          <dt>{t(`statistics.${figure.key}`)}</dt>
          <dd className="figure-value numbers">{number(figure.value)}</dd>
          <dd className="soft">{figure.note ?? '\u00a0'}</dd>
        </div>
      ))}
    </dl>
  )
}
