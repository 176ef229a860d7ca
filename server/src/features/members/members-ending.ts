import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { UnionEnding } from '../access/index.ts'
import { settlePlans } from './life/cancel-plan.ts'
import { moveMembers } from './move-members.ts'

/** Members keep their membership when their union ends: another union takes them over (工会法 art. 13). */
export const membersEnding: UnionEnding = {
  blockers: async (db, { unionId, destinationId }) => {
    const waiting = await db.find<{ count: number }>(sql`
      select count(*) as count from reviews
      where status = 'pending' and (union_id = ${unionId} and kind like 'member.%'
        or kind = 'member.transfer' and payload ->> 'unionId' = ${unionId}::text)`)
    return [
      {
        kind: 'members_without_destination',
        count: destinationId ? 0 : await countMembers(db, unionId),
      },
      { kind: 'members_waiting', count: waiting!.count },
    ]
  },
  effects: async (db, { unionId, destinationId }) => [
    { kind: 'members_moved', count: destinationId ? await countMembers(db, unionId) : 0 },
  ],
  carryOut: async (tx, ctx, { unionId, destinationId }) => {
    if (destinationId) await moveMembers(tx, ctx, { unionId, destinationId })
    // What it decided for a later day, nobody could give up any more, and until then it would hold its people.
    await settlePlans(tx, ctx, sql`union_id = ${unionId}`)
  },
}

const countMembers = async (db: Reads, unionId: string): Promise<number> => {
  const found = await db.find<{ count: number }>(sql`
    select count(*) as count from memberships m join unions u on u.path = m.union_path
    where u.id = ${unionId} and m.status <> 'ended'`)
  return found!.count
}
