import { type SQL, sql } from 'drizzle-orm'
import { headingsByField } from './headings-by-field.ts'
import type { ImportScope } from './import-kind.ts'
import type { TaskRow } from './task-row.ts'

/** The rows of a task that meet a condition, as a kind gets them. */
export const scopeOf = (task: TaskRow, condition: SQL): ImportScope => ({
  taskId: task.id,
  unionId: task.unionId,
  accountId: task.accountId,
  headings: headingsByField(task.headings),
  rows: sql`(select * from import_rows where task_id = ${task.id} and ${condition})`,
})
