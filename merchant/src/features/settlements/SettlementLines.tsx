import type { SettlementLine } from '@huigong/contract'
import { formatFen } from '@huigong/contract/values/money'
import { useTranslation } from 'react-i18next'
import { useText } from '../../platform/texts.ts'

/** One voucher and activity each: redeemed, taken back, to be paid. */
export const SettlementLines = ({ lines }: { lines: readonly SettlementLine[] }) => {
  const text = useText()
  const { language } = useTranslation().i18n
  const money = (fen: number) => formatFen(fen, language as 'zh-CN' | 'en')
  return (
    <section className="stack-tight">
      <h2>{text('settlements.lines')}</h2>
      <ul className="rows">
        {lines.map((line) => (
          <li className="line" key={`${line.campaignId} ${line.activityTitle} ${line.valueInFen}`}>
            <p className="redemption-line">
              <span>{line.campaignName}</span>
              <span>{money(line.payableInFen)}</span>
            </p>
            <p className="soft small">{line.activityTitle}</p>
            <p className="small">
              {text('settlements.sum', {
                redeemed: line.redeemedUnits,
                reversed: line.reversedUnits,
                payable: line.payableUnits,
                value: money(line.valueInFen),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
