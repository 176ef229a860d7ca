import { sql } from '../../platform/database/sql.ts'
import { endGrantsAt, type UnionEnding } from '../access/index.ts'

/** Whoever acts for the union does so no longer, and whoever waits for a role there waits no longer. */
export const administratorsEnding: UnionEnding = {
  effects: async (db, { unionId }) => {
    const found = await db.find<{ count: number }>(sql`
      select (select count(*) from grants where union_id = ${unionId} and until_at is null)
        + (select count(*) from awaited_grants where union_id = ${unionId} and ended_at is null) as count`)
    return [{ kind: 'administrators_ended', count: found!.count }]
  },
  carryOut: async (tx, ctx, { unionId }) => {
    const now = ctx.clock.now()
    await endGrantsAt(tx, unionId, now)
    await tx.run(
      sql`update awaited_grants set ended_at = ${now} where union_id = ${unionId} and ended_at is null`,
    )
    await tx.run(
      sql`update hand_overs set ended_at = ${now} where union_id = ${unionId} and ended_at is null`,
    )
  },
}
