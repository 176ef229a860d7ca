import { sql } from '../../platform/database/sql.ts'
import type { UnionEnding } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { eraseDraft } from './remove-activity.ts'

/** A union that ends has ended its activities; drafts that nobody will submit go with it. */
export const activitiesEnding: UnionEnding = {
  blockers: async (db, { unionId }) => {
    const found = await db.find<{ count: number }>(sql`
      select count(*) as count from activities where union_id = ${unionId} and status = 'approved'`)
    return [{ kind: 'running_activities', count: found!.count }]
  },
  carryOut: async (tx, ctx, { unionId }) => {
    const drafts = await tx.rows<{ id: string }>(sql`
      select id from activities where union_id = ${unionId} and status = 'draft' and submitted_at is null
      order by id for no key update`)
    for (const { id } of drafts) {
      await eraseDraft(tx, id)
      await recordFact(tx, ctx, { action: 'activity.removed', unionId, objectKind: 'activity', objectId: id })
    }
  },
}
