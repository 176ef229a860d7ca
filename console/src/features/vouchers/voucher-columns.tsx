import type { StaffVoucher, VoucherStatus } from '@huigong/contract'
import { Button, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'
import { formatSecond } from '../../platform/dates.ts'
import { useFen } from '../../platform/money.ts'
import { useNarrow } from '../../platform/use-narrow.ts'

const tones: Record<VoucherStatus, Tone> = {
  claimed: 'progress',
  redeemed: 'good',
  expired: 'neutral',
  void: 'bad',
}

type RowHandlers = { onVoid: (voucher: StaffVoucher) => void; onPrint: (voucher: StaffVoucher) => void }

export const useVoucherColumns = ({ onVoid, onPrint }: RowHandlers): TableColumnsType<StaffVoucher> => {
  const { t } = useTranslation()
  const fen = useFen()
  const isNarrow = useNarrow(48)
  const wide = { responsive: ['md' as const] }
  const title = (name: string) => t(`vouchers.columns.${name}`)
  return [
    {
      title: title('member'),
      key: 'member',
      className: isNarrow ? '' : 'unbroken',
      render: (_, voucher) => (
        <>
          <p>{voucher.name}</p>
          <p className="soft numbers">{voucher.phoneMasked ?? t('vouchers.noPhone')}</p>
          {isNarrow ? <p>{voucher.campaignName}</p> : null}
          {isNarrow ? <VoucherState voucher={voucher} /> : null}
        </>
      ),
    },
    { title: title('union'), dataIndex: 'unionName', className: 'voucher-union', ...wide },
    {
      title: title('item'),
      key: 'item',
      render: (_, voucher) => (
        <>
          <p>{voucher.campaignName}</p>
          <p className="soft numbers">{fen(voucher.valueInFen)}</p>
        </>
      ),
      ...wide,
    },
    {
      title: title('number'),
      key: 'number',
      className: 'numbers unbroken',
      render: (_, voucher) => `…${voucher.numberTail}`,
      ...wide,
    },
    {
      title: title('status'),
      key: 'status',
      render: (_, voucher) => <VoucherState voucher={voucher} />,
      ...wide,
    },
    {
      title: title('claimedAt'),
      key: 'claimedAt',
      className: 'numbers unbroken',
      render: (_, voucher) => formatSecond(voucher.claimedAt),
      ...wide,
    },
    {
      title: title('redeemedAt'),
      key: 'redeemedAt',
      className: 'numbers',
      render: (_, voucher) => (
        <>
          <p className="unbroken">{formatSecond(voucher.redeemedAt)}</p>
          <p className="soft">{voucher.merchantName}</p>
        </>
      ),
      ...wide,
    },
    {
      title: title('actions'),
      key: 'actions',
      render: (_, voucher) => (
        <div className="voucher-actions">
          {voucher.abilities.print ? (
            <Button
              size="small"
              aria-label={`${t('vouchers.print')} · ${voucher.name} ${voucher.campaignName}`}
              onClick={() => onPrint(voucher)}
            >
              {t('vouchers.print')}
            </Button>
          ) : null}
          {voucher.abilities.void ? (
            <Button
              size="small"
              aria-label={`${t('vouchers.void')} · ${voucher.name} ${voucher.campaignName}`}
              onClick={() => onVoid(voucher)}
            >
              {t('vouchers.void')}
            </Button>
          ) : null}
          {voucher.abilities.print || voucher.abilities.void ? null : '—'}
        </div>
      ),
    },
  ]
}

const VoucherState = ({ voucher }: { voucher: StaffVoucher }) => {
  const { t } = useTranslation()
  const notes = [
    ...(voucher.isCollectedByProxy ? [t('vouchers.byProxy')] : []),
    ...(voucher.prints > 0 ? [t('vouchers.prints', { number: voucher.prints })] : []),
  ]
  return (
    <>
      <StatusTag tone={tones[voucher.status]}>{t(`names.voucherStatuses.${voucher.status}`)}</StatusTag>
      {voucher.endReason ? <p className="soft">{t('parts.reason', { reason: voucher.endReason })}</p> : null}
      {notes.length > 0 ? <p className="soft">{notes.join(' · ')}</p> : null}
    </>
  )
}
