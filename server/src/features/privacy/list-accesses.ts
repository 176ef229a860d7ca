import type { DataAccess, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, verified } from '../access/index.ts'
import { recordsOf } from './records-of.ts'

type Row = Omit<DataAccess, 'at'> & { at: Date }

/** Who has looked at my data, newest first: which union and why. Which of its clerks it was, the union answers for. */
export const listAccesses = async (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<DataAccess>> => {
  const { personId } = verified(ctx.actor)
  const before = readCursor(query.cursor, 2)
  const rows = await ctx.database.rows<Row>(sql`
    select a.id, a.at, u.name as "unionName", a.kind, a.reason
    from data_accesses a join unions u on u.id = a.union_id
    where a.person_id in ${recordsOf(personId)}
      and ${before ? sql`(a.at, a.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)` : sql`true`}
    order by a.at desc, a.id desc limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.at.toISOString(), row.id],
    (row) => ({ ...row, at: row.at.toISOString() }),
  )
}
