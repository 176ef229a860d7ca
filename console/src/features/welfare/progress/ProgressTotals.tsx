import type { WelfareAmounts } from '@huigong/contract'
import { useTranslation } from 'react-i18next'
import { useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import '../../statistics/overview.css'
import { usePercent } from './use-percent.ts'

/** Issued, claimed, redeemed of the shown union with everything below. */
export const ProgressTotals = ({ amounts }: { amounts: WelfareAmounts }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  const percent = usePercent()
  const figures = [
    { key: 'issued', units: amounts.issuedUnits, amount: amounts.issuedInFen, share: null },
    {
      key: 'claimed',
      units: amounts.claimedUnits,
      amount: amounts.claimedInFen,
      share: percent(amounts.claimedUnits, amounts.issuedUnits),
    },
    {
      key: 'redeemed',
      units: amounts.redeemedUnits,
      amount: amounts.redeemedInFen,
      share: percent(amounts.redeemedUnits, amounts.claimedUnits),
    },
  ]
  return (
    <dl className="figures">
      {figures.map(({ key, units, amount, share }) => (
        <div key={key} className="panel figure">
          <dt>{t(`progress.figures.${key}`)}</dt>
          <dd className="figure-value numbers">{fen(amount)}</dd>
          <dd className="soft">
            {t('progress.units', { units: number(units) })}
            {share ? ` · ${t(`progress.shares.${key}`, { share })}` : ''}
          </dd>
        </div>
      ))}
    </dl>
  )
}
