import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import type { TaskRow } from './task-row.ts'

/** An uploaded file is full of personal data: it goes as soon as its rows are kept, or the task has failed. */
export const forgetFile = async (ctx: Context, task: TaskRow): Promise<void> => {
  if (task.storageKey === null) return
  await ctx.objectStorage.delete(task.storageKey)
  await ctx.transaction((tx) => tx.run(sql`update import_tasks set storage_key = null where id = ${task.id}`))
}
