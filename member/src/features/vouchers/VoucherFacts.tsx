import type { OwnVoucherDetail } from '@huigong/contract'
import { Facts } from '../../parts/Facts.tsx'
import { TimeSpan } from '../../parts/TimeSpan.tsx'
import { useMoneyText } from '../../platform/money.ts'
import { useText } from '../../platform/texts.ts'
import { useExactTime } from './exact-time.ts'
import { WhereToUse } from './WhereToUse.tsx'

export const VoucherFacts = ({ voucher }: { voucher: OwnVoucherDetail }) => {
  const text = useText()
  const moneyText = useMoneyText()
  const exactTime = useExactTime()
  const { role, status, merchants, validFrom, validUntil } = voucher
  return (
    <>
      {status === 'claimed' ? <WhereToUse merchants={merchants} /> : null}
      <Facts
        facts={[
          [text('vouchers.value'), moneyText(voucher.valueInFen)],
          [
            text('vouchers.validity'),
            <TimeSpan key="validity" from={exactTime(validFrom)} until={exactTime(validUntil)} />,
          ],
          [text('vouchers.owner'), role === 'proxy' ? voucher.ownerName : null],
          [text('vouchers.conditions'), voucher.conditions],
          [text('vouchers.description'), voucher.description],
          [text('vouchers.union'), voucher.unionName],
          [text('vouchers.activity'), voucher.activityTitle],
        ]}
      />
    </>
  )
}
