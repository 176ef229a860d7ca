import { sql } from '../../platform/database/sql.ts'
import type { UnionEnding } from '../access/index.ts'

/** Nobody answers for the union's merchants any more: nothing can be redeemed there. */
export const merchantsEnding: UnionEnding = {
  effects: async (db, { unionId }) => {
    const found = await db.find<{ count: number }>(
      sql`select count(*) as count from merchants where union_id = ${unionId} and status = 'online'`,
    )
    return [{ kind: 'merchants_offline', count: found!.count }]
  },
  carryOut: async (tx, _ctx, { unionId }) => {
    await tx.run(
      sql`update merchants set status = 'offline' where union_id = ${unionId} and status = 'online'`,
    )
  },
}
