import type { Settlement } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInstant, formatSecond, useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { SettlementStatusTag } from '../SettlementStatusTag.tsx'
import { SheetDownloads } from '../SheetDownloads.tsx'

export const useSettlementColumns = (): TableColumnsType<Settlement> => {
  const { t } = useTranslation()
  const number = useNumber()
  const money = useFen()
  const title = (name: string) => t(`settlements.columns.${name}`)
  const right = { align: 'right' as const, className: 'numbers unbroken' }
  const wide = { responsive: ['md' as const] }
  return [
    {
      key: 'number',
      title: title('number'),
      render: (_, row) => (
        <>
          <Link to="/settlements/$id" params={{ id: row.id } as never} className="numbers">
            {row.number}
          </Link>
          <p className="soft">{row.merchantName}</p>
        </>
      ),
    },
    {
      key: 'period',
      title: title('period'),
      className: 'numbers unbroken',
      render: (_, row) => (
        <>
          <p>{formatSecond(row.fromAt)}</p>
          <p className="soft">{t('settlements.until', { at: formatSecond(row.untilAt) })}</p>
        </>
      ),
      ...wide,
    },
    {
      key: 'amount',
      title: title('amount'),
      render: (_, row) => (
        <>
          <p>{money(row.amountInFen)}</p>
          <p className="soft">{t('settlements.unitsOf', { units: number(row.units) })}</p>
        </>
      ),
      ...right,
    },
    {
      key: 'status',
      title: title('status'),
      className: 'settlement-state',
      render: (_, row) => (
        <>
          <SettlementStatusTag status={row.status} />
          <p className="soft">
            {row.status === 'locked'
              ? t('settlements.answerBy', { at: formatInstant(row.answerBy) })
              : row.disputeReason}
          </p>
        </>
      ),
    },
    {
      key: 'files',
      title: title('files'),
      render: (_, row) => <SheetDownloads documentId={row.documentId} number={row.number} />,
      ...wide,
    },
  ]
}
