import type { WelfareDocument } from '@huigong/contract'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInstant, useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { SheetDownloads } from '../SheetDownloads.tsx'
import { VerifyButton } from '../VerifyButton.tsx'

export const useSheetColumns = (): TableColumnsType<WelfareDocument> => {
  const { t } = useTranslation()
  const number = useNumber()
  const money = useFen()
  const title = (name: string) => t(`registers.columns.${name}`)
  const right = { align: 'right' as const, className: 'numbers unbroken' }
  const wide = { responsive: ['md' as const] }
  return [
    {
      key: 'number',
      title: title('number'),
      render: (_, row) => (
        <>
          <p className="numbers">{row.number}</p>
          <p className="soft">{row.title}</p>
        </>
      ),
    },
    {
      key: 'asOf',
      title: title('asOf'),
      className: 'numbers',
      render: (_, row) => (
        <>
          <p className="unbroken">{formatInstant(row.asOf)}</p>
          <p className="soft">{row.byName}</p>
        </>
      ),
      ...wide,
    },
    { key: 'rows', title: title('rows'), render: (_, row) => number(row.rows), ...right, ...wide },
    {
      key: 'received',
      title: title('received'),
      render: (_, row) => (
        <>
          <p>{money(row.amountInFen)}</p>
          <p className="soft">{t('settlements.unitsOf', { units: number(row.units) })}</p>
        </>
      ),
      ...right,
    },
    {
      key: 'digest',
      title: title('digest'),
      className: 'numbers',
      render: (_, row) => (
        <span title={row.digest}>
          {row.digestAlgorithm} {row.digest.slice(0, 8)}…
        </span>
      ),
      ...wide,
    },
    {
      key: 'files',
      title: title('files'),
      render: (_, row) => (
        <span className="row">
          <SheetDownloads documentId={row.id} number={row.number} />
          <VerifyButton url={row.verifyUrl} number={row.number} />
        </span>
      ),
    },
  ]
}
