import type { ActivityPreview } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { FactList } from '../../../parts/FactList.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'

export const CheckFigures = ({ preview }: { preview: ActivityPreview }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  const label = (name: string) => t(`activityForm.check.${name}`)
  return (
    <div className="panel stack">
      <FactList
        title={label('figures')}
        level={2}
        facts={[
          {
            label: label('eligible'),
            value: t('activityForm.check.people', { number: number(preview.eligibleMembers) }),
            isCode: true,
          },
          {
            label: label('planned'),
            value: t('activities.units', { units: number(preview.plannedUnits) }),
            isCode: true,
          },
          { label: label('amount'), value: fen(preview.plannedAmountInFen), isCode: true },
          { label: label('mostForOne'), value: fen(preview.mostForOneInFen), isCode: true },
          {
            label: label('decidedBy'),
            value: preview.decidingUnionName ?? label('nobodyDecides'),
          },
        ]}
      />
      <Excluded preview={preview} />
    </div>
  )
}

/** Members of the scope who cannot take part, with the reason they will read themselves. */
const Excluded = ({ preview }: { preview: ActivityPreview }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const reasons = preview.excluded.filter(({ count }) => count > 0)
  return (
    <section className="activity-excluded">
      <h2 className="fact-list-title">{t('activityForm.check.excluded')}</h2>
      {reasons.length === 0 ? (
        <p className="soft">{t('activityForm.check.nobodyExcluded')}</p>
      ) : (
        <ul>
          {reasons.map(({ reason, count }) => (
            <li key={reason}>
              <span>
                {t(`activityForm.excluded.${reason.replace(/^claim\./, '')}`, { defaultValue: reason })}
              </span>
              <span className="numbers">{t('activityForm.check.people', { number: number(count) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
