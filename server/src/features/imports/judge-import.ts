import { sql } from 'drizzle-orm'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { sendNotice } from '../notices/index.ts'
import { countVerdicts } from './count-verdicts.ts'
import type { ImportDefinition } from './import-kind.ts'
import { findTaskInPhase, setStatus } from './phases.ts'
import { scopeOfRow } from './scope-of.ts'

/** Gives every row that could be read its one verdict, all against one state of the records. */
export const judgeImport = (ctx: Context, definition: ImportDefinition, taskId: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const task = await findTaskInPhase(tx, taskId, ['reading'])
    if (!task) return
    await tx.run(sql`
      update import_rows t set (verdict, subject_id, changed_fields, findings) = (
        select v.verdict, v.subject_id, v.changed_fields, t.findings || v.findings
        from (${definition.verdictsOf(scopeOfRow(task))}) v)
      where t.task_id = ${task.id} and t.verdict is null`)
    await countVerdicts(tx, task.id)
    await setStatus(tx, ctx, task, 'judged')
    await sendNotice(tx, ctx, {
      accountId: task.accountId,
      kind: 'import.finished',
      values: { fileName: task.fileName },
    })
    const { accountId, unionId } = task
    await recordFact(tx, ctx, {
      action: 'import.judged',
      objectKind: 'import',
      objectId: task.id,
      details: { totalRows: task.totalRows },
      accountId,
      unionId,
    })
  })
