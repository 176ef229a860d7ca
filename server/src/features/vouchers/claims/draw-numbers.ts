import { randomBytes } from 'node:crypto'
import { checkDigitOf } from '@huigong/contract/values/voucher-code'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

const bytesOfOne = 6
const spread = 10 ** 11

/** Numbers that nobody can guess or count on from another: eleven random digits and their check digit. */
export const drawNumbers = (count: number): string[] => {
  const random = randomBytes(count * bytesOfOne)
  return Array.from({ length: count }, (_, index) => {
    // 48 bits over 10¹¹: the first digits are favoured by less than a thousandth.
    const digits = String(random.readUIntBE(index * bytesOfOne, bytesOfOne) % spread).padStart(11, '0')
    return digits + checkDigitOf(digits)
  })
}

/** Those that a voucher has already: one in thousands once a province has given out millions. */
export const findTaken = async (db: Reads, numbers: readonly string[]): Promise<Set<string>> => {
  const rows = await db.rows<{ number: string }>(sql`
    select number from vouchers where number = any(${sql.param(numbers)}::text[])`)
  return new Set(rows.map(({ number }) => number))
}
