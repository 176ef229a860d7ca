import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import type { ImportDefinition, ImportScope } from './import-kind.ts'

/**
 * Judges locked rows once more. A verdict that is no longer that of the preview is marked, so that nobody is
 * surprised by what was written.
 */
export const rejudgeRows = (
  tx: Transaction,
  definition: ImportDefinition,
  scope: ImportScope,
): Promise<number> =>
  tx.run(sql`
    update import_rows t set verdict = v.verdict, subject_id = v.subject_id, changed_fields = v.changed_fields,
      is_differing = t.is_differing or t.verdict <> v.verdict,
      findings = case when t.verdict = v.verdict then t.findings else t.findings || v.findings end
    from (${definition.verdictsOf(scope)}) v
    where t.task_id = ${scope.taskId} and t.row_number = v.row_number
      and (t.verdict, t.subject_id, t.changed_fields) is distinct from (v.verdict, v.subject_id, v.changed_fields)`)
