import { sql } from '../../platform/database/sql.ts'
import type { UnionEnding } from '../access/index.ts'

/** What was printed for the union says from now on that it ended. */
export const shortCodesEnding: UnionEnding = {
  effects: async (db, { unionId }) => {
    const found = await db.find<{ count: number }>(sql`
      select count(*) as count from short_codes where union_id = ${unionId} and ended_at is null`)
    return [{ kind: 'cards_ended', count: found!.count }]
  },
  carryOut: async (tx, ctx, { unionId }) => {
    await tx.run(sql`
      update short_codes set ended_at = ${ctx.clock.now()} where union_id = ${unionId} and ended_at is null`)
  },
}
