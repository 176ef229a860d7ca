import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Identity } from './read-identity.ts'

/** Fills in what the record lacks of who the person is; what a union recorded stays. */
export const completePerson = (
  tx: Transaction,
  personId: string,
  { sex, bornOn, nationality }: Pick<Identity, 'sex' | 'bornOn' | 'nationality'>,
): Promise<number> =>
  tx.run(sql`
    update people set sex = coalesce(sex, ${sex}), born_on = coalesce(born_on, ${bornOn}::date),
      nationality = coalesce(nationality, ${nationality})
    where person_id = ${personId}`)
