import type { EndedMember, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, ownReach, reachOf } from '../../access/index.ts'

type Row = Omit<EndedMember, 'endedAt' | 'recoverableUntil' | 'isRecoverable'> & {
  endedAt: Date
  recoverableUntil: Date
}

type Query = { recoverable?: boolean; cursor?: string; limit: number }

/** Whom staff of the own union ended, newest first, and until when each can be put back. */
export const listEnded = async (ctx: Context, query: Query): Promise<Page<EndedMember>> => {
  const { unionId } = ownReach(reachOf(ctx.actor, 'members.view'))
  const now = ctx.clock.now()
  const after = readCursor(query.cursor, 2)
  const rows = await ctx.database.rows<Row>(sql`
    select m.id, m.person_id as "personId", p.name, p.document_masked as "documentMasked", m.joined_on as "joinedOn",
      m.status_kind as "statusKind", m.status_reason as "statusReason", m.ended_at as "endedAt",
      m.recoverable_until as "recoverableUntil",
      (select a.name from membership_changes c join accounts a on a.account_id = c.account_id
        where c.person_id = m.person_id and c.membership_id = m.id and c.revision = m.revision) as "byName"
    from memberships m join people p on p.person_id = m.person_id
    where m.union_id = ${unionId} and m.status = 'ended' and m.recoverable_until is not null
      and p.merged_into is null
      and ${query.recoverable ? sql`m.recoverable_until > ${now}` : sql`true`}
      and ${after ? sql`(m.ended_at, m.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql`true`}
    order by m.ended_at desc, m.id desc limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.endedAt.toISOString(), row.id],
    ({ endedAt, recoverableUntil, ...row }) => ({
      ...row,
      endedAt: endedAt.toISOString(),
      recoverableUntil: recoverableUntil.toISOString(),
      isRecoverable: recoverableUntil > now,
    }),
  )
}
