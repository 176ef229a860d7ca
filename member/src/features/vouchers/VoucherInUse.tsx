import { Message } from '../../parts/Message.tsx'
import { useText } from '../../platform/texts.ts'
import { useExactTime } from './exact-time.ts'
import type { KeptVoucher } from './kept-vouchers.ts'
import { ProxyPart } from './ProxyPart.tsx'
import { SpokenNumber } from './SpokenNumber.tsx'
import { useServerNow } from './server-now.ts'
import { VoucherCode } from './VoucherCode.tsx'

type VoucherInUseProps = { kept: KeptVoucher; isOffline: boolean }

/** What the merchant is shown, and who else may show it. */
export const VoucherInUse = ({ kept, isOffline }: VoucherInUseProps) => {
  const text = useText()
  const exactTime = useExactTime()
  const { voucher, clockOffset } = kept
  const serverNow = useServerNow(clockOffset)
  if (Date.parse(voucher.validFrom) > serverNow) {
    return (
      <>
        <Message kind="wait">{text('vouchers.code.notYet', { from: exactTime(voucher.validFrom) })}</Message>
        <ProxyPart voucher={voucher} />
      </>
    )
  }
  const { secret, secretValidUntil } = voucher
  const hasCode = secret !== null && Date.parse(secretValidUntil ?? '') > serverNow
  return (
    <>
      {voucher.role === 'proxy' ? (
        <Message kind="wait">{text('vouchers.proxy.collectorWhy', { name: voucher.ownerName })}</Message>
      ) : null}
      {hasCode ? (
        <VoucherCode voucher={{ ...voucher, secret }} serverNow={serverNow} />
      ) : (
        <Message kind="wait">{text(isOffline ? 'vouchers.code.over' : 'vouchers.code.onlyNumber')}</Message>
      )}
      <SpokenNumber number={voucher.number} />
      {isOffline && hasCode ? (
        <Message kind="hint">
          {text('vouchers.code.kept', { until: exactTime(earlier(secretValidUntil, voucher.validUntil)) })}
        </Message>
      ) : null}
      {isOffline ? null : <ProxyPart voucher={voucher} />}
    </>
  )
}

const earlier = (one: string | null, other: string) =>
  one && Date.parse(one) < Date.parse(other) ? one : other
