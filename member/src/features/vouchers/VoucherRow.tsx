import type { OwnVoucher } from '@huigong/contract'
import { RowLink } from '../../parts/RowLink.tsx'
import { useDateWords } from '../../platform/dates.ts'
import { pictureUrl } from '../../platform/images.ts'
import { useMoneyText } from '../../platform/money.ts'
import { useText } from '../../platform/texts.ts'

export const VoucherRow = ({ voucher }: { voucher: OwnVoucher }) => {
  const text = useText()
  const moneyText = useMoneyText()
  const { id, activityId, iconId, name, valueInFen, unionName, role, ownerName } = voucher
  return (
    <RowLink
      to="/vouchers/$activityId/$id"
      params={{ activityId, id }}
      icon={
        iconId ? (
          <img className="voucher-icon" src={pictureUrl(iconId)} alt="" loading="lazy" />
        ) : (
          <span className="voucher-amount">{moneyText(valueInFen)}</span>
        )
      }
      name={
        <>
          {role === 'proxy' ? (
            <span className="status-mark status-pending">{text('vouchers.collecting')}</span>
          ) : null}
          {name}
        </>
      }
      more={
        <>
          {unionName}
          {role === 'proxy' ? ` · ${text('vouchers.collectingFor', { name: ownerName })}` : null}
          <br />
          <VoucherState voucher={voucher} />
        </>
      }
    />
  )
}

const VoucherState = ({ voucher }: { voucher: OwnVoucher }) => {
  const text = useText()
  const { instantText } = useDateWords()
  const { status, validFrom, validUntil, redeemedAt, redeemedAtName } = voucher
  if (status === 'redeemed') {
    const facts = [redeemedAtName, redeemedAt ? instantText(redeemedAt) : null]
    return [text('vouchers.statuses.redeemed'), ...facts].filter(Boolean).join(' · ')
  }
  if (status === 'void') return text('vouchers.statuses.void')
  if (status === 'expired') return `${text('vouchers.statuses.expired')} · ${instantText(validUntil)}`
  return Date.parse(validFrom) > Date.now()
    ? text('vouchers.from', { from: instantText(validFrom) })
    : text('vouchers.until', { until: instantText(validUntil) })
}
