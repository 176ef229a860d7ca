import { spokenNumber } from '@huigong/contract/values/voucher-code'
import { useText } from '../../platform/texts.ts'

/** Read aloud where nothing can be scanned: groups of four. */
export const SpokenNumber = ({ number }: { number: string }) => {
  const text = useText()
  return (
    <section className="voucher-number">
      <p>{text('vouchers.code.spoken')}</p>
      <p className="voucher-number-digits">
        {spokenNumber(number)
          .split(' ')
          .map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups stay where they are, and two may be the same.
            <span key={index}>{group} </span>
          ))}
      </p>
    </section>
  )
}
