import type { DataAccess } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

export type Access = {
  kind: DataAccess['kind']
  reason: string
  unionId: string
  accountId: string
  at: Date
}

const atOnce = 5_000

/** Notes for each person that staff of a union see their data in clear or as a file, in the transaction that allows it. */
export const recordAccess = async (
  tx: Transaction,
  personIds: readonly string[],
  { kind, reason, unionId, accountId, at }: Access,
): Promise<void> => {
  for (let start = 0; start < personIds.length; start += atOnce) {
    const people = personIds.slice(start, start + atOnce)
    const ids = people.map(() => v7())
    await tx.run(sql`
      insert into data_accesses (person_id, id, at, union_id, kind, reason, account_id)
      select a.person_id, a.id, ${at}, ${unionId}, ${kind}, ${reason}, ${accountId}
      from unnest(${sql.param(people)}::uuid[], ${sql.param(ids)}::uuid[]) as a (person_id, id)`)
  }
}
