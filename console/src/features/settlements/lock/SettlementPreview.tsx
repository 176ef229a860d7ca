import { admin } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { LoadingState } from '../../../parts/LoadingState.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { SettlementLines } from '../detail/SettlementLines.tsx'
import { LockDialog } from './LockDialog.tsx'

export type AskedPeriod = { merchantId: string; fromAt: string; untilAt: string }

/** What the settlement would hold as of now, and the button that locks it. */
export const SettlementPreview = ({ period }: { period: AskedPeriod }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const money = useFen()
  const [isLocking, setIsLocking] = useState(false)
  const preview = useQuery({
    queryKey: ['settlements', 'preview', period],
    queryFn: () => admin.settlements.preview(period),
    staleTime: 0,
  })
  if (!preview.data)
    return (
      <div className="panel">
        {preview.isError ? (
          <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        ) : (
          <LoadingState />
        )}
      </div>
    )
  const { lines, units, amountInFen } = preview.data
  if (lines.length === 0)
    return (
      <div className="panel">
        <EmptyState title={t('settlements.new.nothing')} hint={t('settlements.new.nothingHint')} />
      </div>
    )
  return (
    <>
      <div className="panel row settlement-sum">
        <p>
          {t('settlements.new.comesTo')} <strong className="numbers">{money(amountInFen)}</strong>{' '}
          <span className="soft">{t('settlements.unitsOf', { units: number(units) })}</span>
        </p>
        <Button type="primary" onClick={() => setIsLocking(true)}>
          {t('settlements.lock.start')}
        </Button>
      </div>
      <SettlementLines lines={lines} sums={{ units, amountInFen }} />
      {isLocking ? (
        <LockDialog period={period} sums={{ units, amountInFen }} onClose={() => setIsLocking(false)} />
      ) : null}
    </>
  )
}
