import { formatFen } from '@huigong/contract/values/money'
import { useDateWords } from '@huigong/member/platform/dates'
import { useTranslation } from 'react-i18next'
import { useText } from '../../platform/texts.ts'

type DayTotalsProps = {
  totals: { units: number; amountInFen: number; reversed: number; asOf: string }
}

export const DayTotals = ({ totals }: DayTotalsProps) => {
  const text = useText()
  const { language } = useTranslation().i18n
  const { instantText } = useDateWords()
  return (
    <section aria-label={text('day.totals')}>
      <dl className="totals">
        <div>
          <dt>{text('day.units')}</dt>
          <dd>{text('day.unitsOf', { count: totals.units })}</dd>
        </div>
        <div>
          <dt>{text('day.amount')}</dt>
          <dd>{formatFen(totals.amountInFen, language as 'zh-CN' | 'en')}</dd>
        </div>
        <div>
          <dt>{text('day.reversed')}</dt>
          <dd>{text('day.unitsOf', { count: totals.reversed })}</dd>
        </div>
      </dl>
      <p className="soft small">{text('day.asOf', { at: instantText(totals.asOf) })}</p>
    </section>
  )
}
