import type { ImportRow, ImportVerdict, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { sql } from '../../platform/database/sql.ts'
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
    select r.row_number as "rowNumber", r.name, r.document_masked as "documentMasked", r.union_id as "unionId",
      u.name as "unionName", r.verdict, r.findings,
      case when r.verdict = 'update' then r.changed_fields else '{}' end as "changedFields",
      coalesce(o.is_kept, false) as "isKept"
    from import_rows r left join unions u on u.id = r.union_id
      left join import_outcomes o on o.task_id = r.task_id and o.row_number = r.row_number
    where r.task_id = ${task.id} and r.row_number > ${after}
      and ${query.verdict ? sql`r.verdict = ${query.verdict}` : sql`true`}
      and ${isKeptCondition(query.isKept)}
    order by r.row_number limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.rowNumber],
    (row) => row,
  )
}

const isKeptCondition = (isKept: boolean | undefined) => {
  if (isKept === undefined) return sql`true`
  return isKept ? sql`o.is_kept` : sql`o.is_kept is not true`
}
