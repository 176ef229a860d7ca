import type { Settlement } from '@huigong/contract'
import { formatFen } from '@huigong/contract/values/money'
import { RowLink } from '@huigong/member/parts/RowLink'
import { StatusMark } from '@huigong/member/parts/StatusMark'
import { useTranslation } from 'react-i18next'
import { useText } from '../../platform/texts.ts'
import { statusOf, useSpan } from './settlement-words.ts'

export const SettlementRow = ({ settlement, answerBy }: { settlement: Settlement; answerBy: string }) => {
  const text = useText()
  const span = useSpan()
  const { language } = useTranslation().i18n
  return (
    <RowLink
      to="/settlements/$id"
      params={{ id: settlement.id }}
      name={
        <>
          <span className="settlement-line">
            <strong>{formatFen(settlement.amountInFen, language as 'zh-CN' | 'en')}</strong>
            <StatusMark status={statusOf(settlement.status)}>
              {text(`names.settlementStatuses.${settlement.status}`)}
            </StatusMark>
          </span>
          {span(settlement)}
        </>
      }
      more={
        <>
          {settlement.unionName} · {text('settlements.units', { count: settlement.units })}
          {settlement.status === 'locked' ? (
            <>
              <br />
              {answerBy}
            </>
          ) : null}
        </>
      }
    />
  )
}
