import { z } from 'zod'

/** An amount in fen (a hundredth of a yuan): a whole number, not negative, below ten trillion yuan. */
export const amountInFen = z
  .int({ error: 'money.not_whole_fen' })
  .min(0, { error: 'money.negative' })
  .max(999_999_999_999_999, { error: 'money.too_large' })

export type MoneyProblem = 'not_whole_fen' | 'negative' | 'too_large'

/** `123450` as `1,234.50 元` or `CNY 1,234.50`. Throws a RangeError on anything but whole fen. */
export function formatFen(amount: number, locale: 'zh-CN' | 'en'): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError('An amount is a whole number of fen')
  const digits = String(Math.abs(amount)).padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  const written = `${amount < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`
  return locale === 'zh-CN' ? `${written} 元` : `CNY ${written}`
}
