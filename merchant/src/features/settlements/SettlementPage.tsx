import { merchant } from '@huigong/client'
import { formatFen } from '@huigong/contract/values/money'
import { Facts } from '@huigong/member/parts/Facts'
import { FailureMessage } from '@huigong/member/parts/Failure'
import { Loading } from '@huigong/member/parts/Loading'
import { Page } from '@huigong/member/parts/Page'
import { StatusMark } from '@huigong/member/parts/StatusMark'
import { useDateWords } from '@huigong/member/platform/dates'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useText } from '../../platform/texts.ts'
import { SettlementAnswer } from './SettlementAnswer.tsx'
import { SettlementLines } from './SettlementLines.tsx'
import { statusOf, useSpan } from './settlement-words.ts'
import './settlements.css'

export const SettlementPage = () => {
  const text = useText()
  const { id } = useParams({ from: '/counter/settlements/$id' })
  const { language } = useTranslation().i18n
  const { instantText } = useDateWords()
  const span = useSpan()
  const { data, error, refetch } = useQuery({
    queryKey: ['settlement', id],
    queryFn: () => merchant.settlements.get({ id }),
  })
  return (
    <Page title={text('settlements.one')} up="/settlements">
      {error ? <FailureMessage error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <>
          <section className="to-come">
            <p className="settlement-line">
              <span>{text('settlements.toPay')}</span>
              <StatusMark status={statusOf(data.status)}>
                {text(`names.settlementStatuses.${data.status}`)}
              </StatusMark>
            </p>
            <p className="to-come-sum">{formatFen(data.amountInFen, language as 'zh-CN' | 'en')}</p>
            <p lang="zh-CN">{data.amountInWords}</p>
          </section>
          <Facts
            facts={[
              [text('settlements.number'), data.number],
              [text('settlements.span'), span(data)],
              [text('settlements.union'), data.unionName],
              [text('settlements.payable'), text('settlements.units', { count: data.units })],
              [text('settlements.answeredAt'), data.answeredAt && instantText(data.answeredAt)],
              [text('settlements.disputeReason'), data.disputeReason],
            ]}
          />
          <SettlementLines lines={data.lines} />
          <SettlementAnswer settlement={data} />
          <section className="stack-tight">
            <h2>{text('settlements.verify')}</h2>
            <p>{text('settlements.verifyWhy')}</p>
            <a className="text-link" href={data.verifyUrl} target="_blank" rel="noreferrer">
              {text('settlements.verifyGo')}
            </a>
            <p className="soft small digest">{data.digest}</p>
          </section>
        </>
      ) : null}
    </Page>
  )
}
