import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** 就业状况: 在岗, 退休 */
const atWork = '1'
const retired = '4'

/** Notes on the records that people retired, or are at work again. */
export const noteRetirement = (
  tx: Transaction,
  personIds: readonly string[],
  isRetired: boolean,
): Promise<number> =>
  tx.run(sql`
    update people set employment = ${isRetired ? retired : atWork}, revision = revision + 1
    where person_id = any(${sql.param(personIds)}::uuid[])
      and ${isRetired ? sql`true` : sql`employment = ${retired}`}`)
