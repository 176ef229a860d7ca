import type { MemberExport, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'
import { type ExportRow, exportColumns, exportSource, presentExport } from './export-row.ts'

/** Exports of the own union, newest first. */
export const listExports = async (
  ctx: Context,
  query: { cursor?: string; limit: number },
): Promise<Page<MemberExport>> => {
  const { unionId } = reachOf(ctx.actor, 'members.export')
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<ExportRow>(sql`
    select ${exportColumns(ctx)} from ${exportSource}
    where e.union_id = ${unionId} and ${before ? sql`e.id < ${before}::uuid` : sql`true`}
    order by e.id desc limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => presentExport(ctx, row),
  )
}
