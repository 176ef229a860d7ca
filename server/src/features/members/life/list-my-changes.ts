import type { MembershipChange } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, verified } from '../../access/index.ts'

type Row = Omit<MembershipChange, 'recordedAt'> & { recordedAt: Date }

/** My whole history as a member, of every union and of records that were merged into mine, newest first. */
export const listMyChanges = async (ctx: Context): Promise<MembershipChange[]> => {
  const { personId } = verified(ctx.actor)
  const rows = await ctx.database.rows<Row>(sql`
    select c.id, c.kind, c.reason, c.changed_on as "on", u.name as "unionName", c.source, c.recorded_at as "recordedAt"
    from membership_changes c join unions u on u.id = c.union_id
    where c.person_id in (select ${personId}::uuid union all select person_id from people where merged_into = ${personId})
    order by c.recorded_at desc, c.membership_id, c.revision desc`)
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }))
}
