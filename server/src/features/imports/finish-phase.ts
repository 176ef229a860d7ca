import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { sendNotice } from '../notices/index.ts'
import { countVerdicts } from './count-verdicts.ts'
import { setStatus } from './phases.ts'
import type { TaskRow } from './task-row.ts'

/** Ends a phase: final counts, a notice to the uploader, and the fact. */
export const finishPhase = async (
  tx: Transaction,
  ctx: Context,
  task: TaskRow,
  status: 'applied' | 'undone',
): Promise<void> => {
  await countVerdicts(tx, task.id)
  await setStatus(tx, ctx, task, status)
  await tx.run(sql`update import_tasks set done_rows = total_rows where id = ${task.id}`)
  await sendNotice(tx, ctx, {
    accountId: task.accountId,
    kind: 'import.finished',
    values: { fileName: task.fileName },
  })
  await recordFact(tx, ctx, {
    action: status === 'applied' ? 'import.finished' : 'import.undone',
    objectKind: 'import',
    objectId: task.id,
    details: { appliedRows: task.appliedRows, keptRows: task.keptRows },
    accountId: task.accountId,
    unionId: task.unionId,
  })
}
