import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import type { ImportDefinition, ImportScope } from './import-kind.ts'
import { scopeOfRow } from './scope-of.ts'
import type { TaskRow } from './task-row.ts'

/**
 * Judges locked rows once more. A verdict that is no longer that of the preview is marked, so that nobody is
 * surprised by what was written.
 */
export const rejudgeRows = async (
  tx: Transaction,
  definition: ImportDefinition,
  task: TaskRow,
  scope: ImportScope,
): Promise<void> => {
  const changed = await tx.rows<{ rowNumber: number }>(sql`
    select v.row_number as "rowNumber" from (${definition.verdictsOf(scope)}) v
    where (v.verdict, v.subject_id, v.changed_fields)
      is distinct from (v.judged_verdict, v.judged_subject_id, v.judged_fields)`)
  if (changed.length === 0) return
  const rowNumbers = `{${changed.map((row) => row.rowNumber).join(',')}}`
  await tx.run(sql`
    update import_rows t set (verdict, subject_id, changed_fields, is_differing, findings) = (
      select v.verdict, v.subject_id, v.changed_fields, t.is_differing or t.verdict <> v.verdict,
        case when t.verdict = v.verdict then t.findings else t.findings || v.findings end
      from (${definition.verdictsOf(scopeOfRow(task))}) v)
    where t.task_id = ${task.id} and t.row_number = any (${rowNumbers}::integer[])`)
}
