import type { OwnVoucherDetail } from '@huigong/contract'
import { useEffect } from 'react'
import { Facts } from '../../parts/Facts.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Message } from '../../parts/Message.tsx'
import { shake } from '../../platform/shake.ts'
import { useText } from '../../platform/texts.ts'
import { useExactTime } from './exact-time.ts'

/** What became of a voucher: used where and when, expired, or made void. */
export const VoucherEnd = ({ voucher }: { voucher: OwnVoucherDetail }) => {
  const text = useText()
  const { status, endReason } = voucher
  if (status === 'redeemed') return <Used voucher={voucher} />
  if (status === 'expired') return <Message kind="hint">{text('vouchers.expired')}</Message>
  return (
    <Message kind="problem">
      <p>{text('vouchers.void')}</p>
      {endReason ? <p>{text('vouchers.voidReason', { reason: endReason })}</p> : null}
    </Message>
  )
}

/** Redeemed within the last minute: the member may stand at the counter and look. */
const isFresh = (redeemedAt: string | null) => Date.now() - Date.parse(redeemedAt ?? '') < 60_000

const Used = ({ voucher }: { voucher: OwnVoucherDetail }) => {
  const text = useText()
  const exactTime = useExactTime()
  const { redeemedAt, redeemedAtName } = voucher
  useEffect(() => {
    if (isFresh(redeemedAt)) shake(200)
  }, [redeemedAt])
  return (
    <section className="stack">
      <p className="voucher-used" role="status">
        <span className="voucher-used-sign">
          <Icon name="good" />
        </span>
        {text('vouchers.redeemed.title')}
      </p>
      <Facts
        facts={[
          [text('vouchers.redeemed.where'), redeemedAtName],
          [text('vouchers.redeemed.when'), redeemedAt ? exactTime(redeemedAt) : null],
        ]}
      />
    </section>
  )
}
