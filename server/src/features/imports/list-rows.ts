import type { ImportRow, ImportVerdict, Page } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import type { Context } from '../access/index.ts'
import { getTaskInReach } from './find-task.ts'

export type ImportRowQuery = {
  id: string
  verdict?: ImportVerdict
  isKept?: boolean
  cursor?: string
  limit: number
}

/** Judged rows in the order of the file; numbers are masked, the cells of the file stay sealed. */
export const listImportRows = async (ctx: Context, query: ImportRowQuery): Promise<Page<ImportRow>> => {
  const task = await getTaskInReach(ctx.database, ctx, query.id)
  const after = Number(readCursor(query.cursor, 1)?.[0] ?? 0) || 0
  const rows = await ctx.database.rows<ImportRow>(sql`
    select row_number as "rowNumber", name, document_masked as "documentMasked", verdict, findings,
      case when verdict = 'update' then changed_fields else '{}' end as "changedFields", is_kept as "isKept"
    from import_rows
    where task_id = ${task.id} and row_number > ${after} and verdict is not null
      and ${query.verdict ? sql`verdict = ${query.verdict}` : sql`true`}
      and ${isKeptCondition(query.isKept)}
    order by row_number limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.rowNumber],
    (row) => row,
  )
}

const isKeptCondition = (isKept: boolean | undefined) => {
  if (isKept === undefined) return sql`true`
  return isKept ? sql`is_kept` : sql`not is_kept`
}
