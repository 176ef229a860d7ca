import type { Redemption } from '@huigong/contract'
import { formatFen } from '@huigong/contract/values/money'
import { useDateWords } from '@huigong/member/platform/dates'
import { useTranslation } from 'react-i18next'
import { useText } from '../../platform/texts.ts'

/** What was redeemed, by whom, and when. */
export const RedeemedFacts = ({ redemption }: { redemption: Redemption }) => {
  const text = useText()
  const { language } = useTranslation().i18n
  const { instantText } = useDateWords()
  const { item, valueInFen, nameMasked, ownerNameMasked, numberTail, redeemedAt } = redemption
  return (
    <dl className="whole-facts">
      <div>
        <dt>{text('scan.shown.item')}</dt>
        <dd className="strong">{item}</dd>
        <dd className="strong">{formatFen(valueInFen, language as 'zh-CN' | 'en')}</dd>
      </div>
      <div>
        <dt>{text(ownerNameMasked ? 'scan.shown.collector' : 'scan.shown.name')}</dt>
        <dd>
          {nameMasked} · {text('day.tail', { tail: numberTail })}
        </dd>
        {ownerNameMasked ? <dd>{text('scan.shown.owner', { name: ownerNameMasked })}</dd> : null}
      </div>
      <div>
        <dt>{text('scan.redeemed.at')}</dt>
        <dd>{instantText(redeemedAt)}</dd>
      </div>
    </dl>
  )
}
