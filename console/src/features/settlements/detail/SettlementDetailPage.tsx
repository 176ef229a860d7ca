import { ArrowLeftOutlined } from '@ant-design/icons'
import { admin } from '@huigong/client'
import type { SettlementDetail as Detail } from '@huigong/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Alert, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { FactList } from '../../../parts/FactList.tsx'
import { RequirePermission } from '../../../parts/NoPermission.tsx'
import { PageHeader } from '../../../parts/PageHeader.tsx'
import { formatInstant, formatSecond } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { SettlementStatusTag } from '../SettlementStatusTag.tsx'
import { SheetDownloads } from '../SheetDownloads.tsx'
import { VerifyButton } from '../VerifyButton.tsx'
import { SettlementLines } from './SettlementLines.tsx'
import { WithdrawButton } from './WithdrawButton.tsx'

/** One settlement: what it holds, what the merchant said, its sheet. */
export const SettlementDetailPage = () => (
  <RequirePermission may="settlements.manage">
    <SettlementDetail />
  </RequirePermission>
)

const SettlementDetail = () => {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false })
  const found = useQuery({
    queryKey: ['settlements', 'one', id],
    queryFn: () => admin.settlements.get({ id }),
  })
  const back = (
    <Link to="/settlements">
      <ArrowLeftOutlined aria-hidden /> {t('settlements.back')}
    </Link>
  )
  if (!found.data)
    return (
      <>
        <PageHeader title={t('settlements.one')} back={back} />
        <div className="panel">
          {found.isError ? (
            <ErrorState error={found.error} onRetry={() => void found.refetch()} />
          ) : (
            <Skeleton active paragraph={{ rows: 6 }} />
          )}
        </div>
      </>
    )
  const settlement = found.data
  return (
    <div className="stack">
      <PageHeader
        title={settlement.number}
        description={settlement.merchantName}
        back={back}
        action={settlement.abilities.withdraw ? <WithdrawButton settlement={settlement} /> : null}
      />
      {settlement.status === 'disputed' ? (
        <Alert
          type="warning"
          showIcon
          title={t('settlements.disputed', { reason: settlement.disputeReason })}
          description={t('settlements.disputedHint')}
        />
      ) : null}
      <div className="panel stack">
        <Facts settlement={settlement} />
        <div className="row">
          <SheetDownloads documentId={settlement.documentId} number={settlement.number} />
          <VerifyButton url={settlement.verifyUrl} number={settlement.number} />
        </div>
      </div>
      <SettlementLines lines={settlement.lines} sums={settlement} />
    </div>
  )
}

const Facts = ({ settlement }: { settlement: Detail }) => {
  const { t } = useTranslation()
  const money = useFen()
  const name = (key: string) => t(`settlements.facts.${key}`)
  const isAnswered = settlement.answeredAt !== null
  return (
    <FactList
      facts={[
        { label: name('status'), value: <SettlementStatusTag status={settlement.status} /> },
        { label: name('amount'), value: money(settlement.amountInFen), isCode: true },
        { label: name('words'), value: settlement.amountInWords },
        { label: name('from'), value: formatSecond(settlement.fromAt), isCode: true },
        { label: name('until'), value: formatSecond(settlement.untilAt), isCode: true },
        { label: name('locked'), value: formatInstant(settlement.lockedAt), isCode: true },
        {
          label: name(isAnswered ? 'answered' : 'answerBy'),
          value: formatInstant(isAnswered ? settlement.answeredAt : settlement.answerBy),
          isCode: true,
        },
        { label: name('digest'), value: settlement.digest, isCode: true, isWide: true },
      ]}
    />
  )
}
