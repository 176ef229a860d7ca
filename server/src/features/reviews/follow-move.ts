import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** What a moved union left too long waits for the union that stands above it now. */
export const followMove = (tx: Transaction, unionId: string, superiorId: string): Promise<number> =>
  tx.run(sql`
    update reviews set escalated_union_id = ${superiorId}
    where union_id = ${unionId} and status = 'pending' and escalated_union_id is not null`)
