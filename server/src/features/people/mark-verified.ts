import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** Notes on the record who the person turned out to be. A union's record keeps its spelling until staff resolve the difference. */
export const markVerified = (tx: Transaction, personId: string, name: string, at: Date): Promise<number> =>
  tx.run(sql`
    update people p set verified_at = ${at}, verified_name = ${name}, revision = revision + 1,
      name = case when exists (select from memberships m where m.person_id = p.person_id and m.status <> 'ended')
        then p.name else ${name} end
    where person_id = ${personId}`)
