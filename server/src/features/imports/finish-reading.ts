import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { sendNotice } from '../notices/index.ts'
import { countVerdicts } from './count-verdicts.ts'
import { setStatus } from './phases.ts'
import type { TaskRow } from './task-row.ts'

/** Ends the check of a file: counts by verdict, a notice to the uploader, and the fact. */
export const finishReading = async (
  tx: Transaction,
  ctx: Context,
  task: TaskRow,
  totalRows: number,
): Promise<void> => {
  await countVerdicts(tx, task.id)
  await setStatus(tx, ctx, task, 'judged')
  await tx.run(sql`
    update import_tasks set total_rows = ${totalRows}, done_rows = ${totalRows} where id = ${task.id}`)
  await sendNotice(tx, ctx, {
    accountId: task.accountId,
    kind: 'import.finished',
    values: { fileName: task.fileName },
  })
  await recordFact(tx, ctx, {
    action: 'import.judged',
    objectKind: 'import',
    objectId: task.id,
    details: { totalRows },
    accountId: task.accountId,
    unionId: task.unionId,
  })
}
