import type { ImportKind, ImportStatus, ImportTask, Page } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import type { Context } from '../access/index.ts'
import { getTaskInReach, importReach } from './find-task.ts'
import { presentTask, type TaskRow, taskColumns, taskSource } from './task-row.ts'

export type ImportTaskQuery = {
  kind: ImportKind
  status?: ImportStatus
  /** Days in China, both included. */
  from?: string
  until?: string
  cursor?: string
  limit: number
}

/** Imports of the own union, newest first. */
export const listImportTasks = async (ctx: Context, query: ImportTaskQuery): Promise<Page<ImportTask>> => {
  const reach = importReach(ctx)
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<TaskRow>(sql`
    select ${taskColumns} from ${taskSource}
    where t.union_id = ${reach.unionId} and t.kind = ${query.kind}
      and ${query.status ? sql`t.status = ${query.status}` : sql`true`}
      and ${query.from ? sql`t.created_at >= ${query.from}::date` : sql`true`}
      and ${query.until ? sql`t.created_at < ${query.until}::date + 1` : sql`true`}
      and ${before ? sql`t.id < ${before}::uuid` : sql`true`}
    order by t.id desc limit ${query.limit + 1}`)
  return pageOfRows(rows, query.limit, (row) => [row.id], presentTask)
}

/** One import of the own union with progress and counts. */
export const getImportTask = async (ctx: Context, id: string): Promise<ImportTask> =>
  presentTask(await getTaskInReach(ctx.database, ctx, id))
