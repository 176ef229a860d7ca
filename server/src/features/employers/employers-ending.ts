import { sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import type { UnionEnding } from '../access/index.ts'

/** The union serves no employer any more; each may get another union. */
export const employersEnding: UnionEnding = {
  effects: async (db, { unionId }) => {
    const found = await db.find<{ count: number }>(sql`
      select count(*) as count from union_employers where union_id = ${unionId} and until_on is null`)
    return [{ kind: 'employers_ended', count: found!.count }]
  },
  carryOut: async (tx, ctx, { unionId }) => {
    await tx.run(sql`
      update union_employers set until_on = ${todayInShanghai(ctx.clock)}::date
      where union_id = ${unionId} and until_on is null`)
  },
}
