import { type SQL, sql } from 'drizzle-orm'
import { headingsByField } from './headings-by-field.ts'
import type { ImportScope } from './import-kind.ts'
import type { TaskRow } from './task-row.ts'

/** The rows of a task that meet a condition, as a kind gets them. */
export const scopeOf = (task: TaskRow, condition: SQL): ImportScope =>
  scopeWith(task, sql`(select * from import_rows where task_id = ${task.id} and ${condition})`)

/**
 * The one row `t` that an outer `update import_rows t` is at. A file's rows are new to the planner, which takes
 * them for few and then joins the table with itself in squared time; asked row by row it can only use indexes.
 */
export const scopeOfRow = (task: TaskRow): ImportScope => scopeWith(task, sql`(select t.*)`)

const scopeWith = (task: TaskRow, rows: SQL): ImportScope => ({
  taskId: task.id,
  unionId: task.unionId,
  accountId: task.accountId,
  headings: headingsByField(task.headings),
  rows,
})
