import type { ImportKind, ImportStatus, ImportTask, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context, Reach } from '../access/index.ts'
import { getTaskInReach, importReach, isWorkable } from './find-task.ts'
import { presentTask, type TaskRow, taskColumns, taskSource } from './task-row.ts'

export type ImportTaskQuery = {
  kind: ImportKind
  /** `below`: also of all unions below, as far as the actor's permission goes. */
  scope: 'own' | 'below'
  status?: ImportStatus
  /** Days in China, both included. */
  from?: string
  until?: string
  cursor?: string
  limit: number
}

/** Imports of the own union or of the branch, newest first. What others do is seen, and is theirs to work on. */
export const listImportTasks = async (ctx: Context, query: ImportTaskQuery): Promise<Page<ImportTask>> => {
  const reach = importReach(ctx)
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<TaskRow>(sql`
    select ${taskColumns} from ${taskSource}
    where ${isWithin(reach, query.scope)} and t.kind = ${query.kind}
      and ${query.status ? sql`t.status = ${query.status}` : sql`true`}
      and ${query.from ? sql`t.created_at >= ${query.from}::date` : sql`true`}
      and ${query.until ? sql`t.created_at < ${query.until}::date + 1` : sql`true`}
      and ${before ? sql`t.id < ${before}::uuid` : sql`true`}
    order by t.id desc limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => presentTask(row, isWorkable(reach, row)),
  )
}

const isWithin = (reach: Reach, scope: 'own' | 'below') =>
  scope === 'own' ? sql`t.union_id = ${reach.unionId}` : reach.over(sql`u.path`)

/** One import of the own union with progress and counts. */
export const getImportTask = async (ctx: Context, id: string): Promise<ImportTask> =>
  presentTask(await getTaskInReach(ctx.database, ctx, id), true)
