import type { Notice, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, signedIn } from '../access/index.ts'

type Row = Omit<Notice, 'createdAt' | 'readAt'> & { createdAt: Date; readAt: Date | null }

/** My notices, newest first, and how many are unread. */
export const listNotices = async (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<Notice> & { unread: number }> => {
  const { accountId } = signedIn(ctx.actor)
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<Row>(sql`
    select id, kind, subject as "values", created_at as "createdAt", read_at as "readAt" from notices
    where account_id = ${accountId} and ${before ? sql`id < ${before}::uuid` : sql`true`}
    order by id desc limit ${query.limit + 1}`)
  const unread = await ctx.database.find<{ count: number }>(
    sql`select count(*) as count from notices where account_id = ${accountId} and read_at is null`,
  )
  return { ...pageOfRows(rows, query.limit, (row) => [row.id], present), unread: unread?.count ?? 0 }
}

const present = (row: Row): Notice => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  readAt: row.readAt?.toISOString() ?? null,
})
