import { type SQL, sql } from '../../platform/database/sql.ts'
import { headingsByField } from './headings-by-field.ts'
import type { ImportScope } from './import-kind.ts'
import type { TaskRow } from './task-row.ts'

/** The rows of the chunk at hand that meet a condition, as a kind gets them. */
export const scopeOf = (task: TaskRow, condition: SQL = sql`true`): ImportScope => ({
  taskId: task.id,
  accountId: task.accountId,
  path: task.unionPath,
  reaches: task.scope,
  headings: headingsByField(task.headings),
  rows: sql`(
    select * from (
      select c.*, k.subject_id is not null as is_claimed
      from import_chunk c left join import_claims k on k.subject_id = c.subject_id) as chunk
    where ${condition})`,
})
