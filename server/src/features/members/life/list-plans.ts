import type { Page, PlannedChange } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, ownReach, reachOf } from '../../access/index.ts'

type Query = { status: PlannedChange['status']; cursor?: string; limit: number }
type Row = Omit<PlannedChange, 'createdAt'> & { createdAt: Date }

/** What was decided for a later day: by the own union, or by another about members of the own one. Newest first. */
export const listPlans = async (ctx: Context, query: Query): Promise<Page<PlannedChange>> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.view'))
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<Row>(sql`
    select c.id, c.membership_id as "membershipId", p.name, c.kind, c.payload ->> 'reason' as reason,
      c.effective_on as "effectiveOn", d.name as "toUnionName", c.status, c.error_code as "errorCode",
      c.created_at as "createdAt", a.name as "byName"
    from planned_changes c join people p on p.person_id = c.person_id
      left join unions d on d.id = (c.payload ->> 'toUnionId')::uuid
      left join accounts a on a.account_id = c.account_id and c.union_id = ${unionId}
    where c.id in (
        select id from planned_changes where union_id = ${unionId} and status = ${query.status}
        union select id from planned_changes where from_union_id = ${unionId} and status = ${query.status})
      and ${before ? sql`c.id < ${before}::uuid` : sql`true`}
    order by c.id desc limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => ({ ...row, createdAt: row.createdAt.toISOString() }),
  )
}
