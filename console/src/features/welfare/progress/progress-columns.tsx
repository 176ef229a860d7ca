import type { ChildProgress } from '@huigong/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '../../../parts/StatusTag.tsx'
import { useAddress } from '../../../platform/address.ts'
import { useNumber } from '../../../platform/dates.ts'
import { useFen } from '../../../platform/money.ts'
import { useNarrow } from '../../../platform/use-narrow.ts'
import { ShareBar } from './ShareBar.tsx'

type Count = 'verifiedMembers' | 'openActivities' | 'overdueActivities' | 'idleUnions'

/** Null where a count says nothing of the union itself. */
export type ProgressRow = Omit<ChildProgress, Count> & Record<Count, number | null> & { isOwn?: true }

export type ProgressColumn = {
  key: string
  title: string
  className?: string
  align?: 'right'
  responsive?: 'md'[]
  render: (value: unknown, row: ProgressRow) => ReactNode
}

export const useProgressColumns = (): ProgressColumn[] => {
  const { t } = useTranslation()
  const number = useNumber()
  const fen = useFen()
  const title = (name: string) => t(`progress.columns.${name}`)
  const isNarrow = useNarrow(48)
  const wide: Pick<ProgressColumn, 'responsive'> = { responsive: ['md'] }
  const right = { align: 'right' as const, className: 'numbers unbroken' }
  return [
    {
      key: 'union',
      title: title('union'),
      className: 'progress-union',
      render: (_, row) => (
        <>
          <UnionName row={row} />
          {isNarrow && hasMarks(row) ? <Marks row={row} /> : null}
        </>
      ),
    },
    {
      key: 'members',
      title: title('members'),
      render: (_, row) => number(row.verifiedMembers),
      ...right,
      ...wide,
    },
    { key: 'open', title: title('open'), render: (_, row) => number(row.openActivities), ...right, ...wide },
    {
      key: 'issued',
      title: title('issued'),
      render: (_, row) => <Amount units={number(row.issuedUnits)} amount={fen(row.issuedInFen)} />,
      ...right,
    },
    {
      key: 'claimed',
      title: title('claimed'),
      render: (_, row) => (
        <ShareBar part={row.claimedUnits} whole={row.issuedUnits} label={title('claimed')} />
      ),
      ...wide,
    },
    {
      key: 'redeemed',
      title: title('redeemed'),
      render: (_, row) => (
        <ShareBar part={row.redeemedUnits} whole={row.claimedUnits} label={title('redeemed')} />
      ),
      ...wide,
    },
    {
      key: 'received',
      // Without the shares beside it the short word tells enough.
      title: isNarrow ? t('progress.figures.redeemed') : title('received'),
      render: (_, row) => <Amount units={number(row.redeemedUnits)} amount={fen(row.redeemedInFen)} />,
      ...right,
    },
    {
      key: 'marks',
      title: title('marks'),
      render: (_, row) => <Marks row={row} />,
      ...wide,
    },
  ]
}

const UnionName = ({ row }: { row: ProgressRow }) => {
  const { t } = useTranslation()
  const { search } = useAddress()
  if (row.isOwn) return t('progress.ownActivities')
  if (!row.hasChildren) return row.unionName
  return (
    <Link to="/welfare-progress" search={{ ...search, unionId: row.unionId } as never}>
      {row.unionName}
    </Link>
  )
}

const Amount = ({ units, amount }: { units: string; amount: string }) => {
  const { t } = useTranslation()
  return (
    <>
      <p>{amount}</p>
      <p className="soft">{t('progress.units', { units })}</p>
    </>
  )
}

const hasMarks = ({ overdueActivities, idleUnions }: ProgressRow) => Boolean(overdueActivities || idleUnions)

const Marks = ({ row }: { row: ProgressRow }) => {
  const { t } = useTranslation()
  const number = useNumber()
  const { overdueActivities, idleUnions } = row
  if (!hasMarks(row)) return <span className="soft">—</span>
  return (
    <span className="progress-marks">
      {overdueActivities ? (
        <StatusTag tone="bad">{t('progress.overdue', { number: number(overdueActivities) })}</StatusTag>
      ) : null}
      {idleUnions ? (
        <StatusTag tone="warning">{t('progress.idle', { number: number(idleUnions) })}</StatusTag>
      ) : null}
    </span>
  )
}
