import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { ImportDefinition } from './import-kind.ts'
import { scopeOf } from './scope-of.ts'
import type { TaskRow } from './task-row.ts'
import { isIn } from './unions/find-unions.ts'

/**
 * Judges locked rows once more, but for new people whom nobody knew until this moment either. A verdict that is no
 * longer that of the preview is marked, so that nobody is surprised by what was written.
 */
export const rejudgeRows = async (
  tx: Transaction,
  definition: ImportDefinition,
  task: TaskRow,
): Promise<void> => {
  const judged = scopeOf(
    task,
    sql`not (is_claimed and ${definition.isStillNew}) or union_id not in (
      select u.id from unions u where u.status = 'active' and u.can_hold_members
        and u.id in (select union_id from import_chunk) and ${isIn({ ...task, path: task.unionPath, reaches: task.scope })})`,
  )
  const changed = await tx.rows<{ rowNumber: number }>(sql`
    with judged as materialized (${definition.verdictsOf(judged)}), changed as (
      update import_chunk c set verdict = v.verdict, subject_id = v.subject_id, changed_fields = v.changed_fields,
        findings = case when c.verdict = v.verdict then c.findings else c.findings || v.findings end
      from judged v
      where v.row_number = c.row_number
        and (v.verdict, v.subject_id, v.changed_fields) is distinct from (c.verdict, c.subject_id, c.changed_fields)
      returning c.row_number)
    select row_number as "rowNumber" from changed`)
  if (changed.length === 0) return
  const rowNumbers = changed.map((row) => row.rowNumber)
  await tx.run(sql`
    update import_rows r set verdict = c.verdict, subject_id = c.subject_id, changed_fields = c.changed_fields,
      is_differing = r.is_differing or r.verdict <> c.verdict, findings = c.findings
    from import_chunk c
    where r.task_id = ${task.id} and r.row_number = c.row_number
      and r.row_number = any (${sql.param(rowNumbers)}::integer[])`)
}
