import type { MembershipChange, Page, UnionChange } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, ownReach, reachOf } from '../../access/index.ts'

type Query = {
  kind?: MembershipChange['kind']
  /** Days in China, both included. */
  from?: string
  until?: string
  cursor?: string
  limit: number
}
type Row = Omit<UnionChange, 'recordedAt'> & { recordedAt: Date }

/** The own union's book of changes, newest first. Of people who were taken off the records no name is left. */
export const listChanges = async (ctx: Context, query: Query): Promise<Page<UnionChange>> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.view'))
  const after = readCursor(query.cursor, 2)
  const rows = await ctx.database.rows<Row>(sql`
    select c.id, m.id as "membershipId", c.kind, c.reason, c.changed_on as "on", c.source,
      c.recorded_at as "recordedAt", coalesce(p.name, '') as name, coalesce(p.document_masked, '') as "documentMasked",
      a.name as "byName",
      (select u.name from membership_changes o join unions u on u.id = o.union_id
        where c.transfer_id is not null and o.person_id = c.person_id and o.transfer_id = c.transfer_id
          and o.id <> c.id limit 1) as "otherUnionName"
    from membership_changes c left join people p on p.person_id = c.person_id
      left join accounts a on a.account_id = c.account_id
      left join memberships m on m.id = c.membership_id and m.union_id = c.union_id
        and (m.status <> 'ended' or m.recoverable_until > ${ctx.clock.now()})
    where c.union_id = ${unionId} and ${query.kind ? sql`c.kind = ${query.kind}` : sql`true`}
      and ${query.from ? sql`c.recorded_at >= ${startOf(query.from)}` : sql`true`}
      and ${query.until ? sql`c.recorded_at < ${startOf(query.until)}::timestamptz + interval '1 day'` : sql`true`}
      and ${after ? sql`(c.recorded_at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql`true`}
    order by c.recorded_at desc, c.id desc limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.recordedAt.toISOString(), row.id],
    (row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }),
  )
}

const startOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`)
