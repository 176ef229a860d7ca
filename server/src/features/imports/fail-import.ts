import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { sendNotice } from '../notices/index.ts'
import { forgetFile } from './forget-file.ts'
import { findTaskInPhase } from './phases.ts'
import type { TaskRow } from './task-row.ts'

/** Ends a task that cannot go on, so that nobody waits for it: with the code of a sentence that says what to do. */
export const failImport = async (ctx: Context, taskId: string, error: unknown): Promise<void> => {
  const known =
    error instanceof DomainError ? error : new DomainError('server.unexpected', { requestId: ctx.requestId })
  const failed = await ctx.transaction(async (tx) => {
    const task = await findTaskInPhase(tx, taskId, ['uploaded', 'reading', 'applying', 'undoing'])
    if (!task) return undefined
    await tx.run(sql`
      update import_tasks set status = 'failed', failed_while = ${task.status}, error_code = ${known.code},
        error_values = ${JSON.stringify(known.values)},
        total_rows = case when ${hasRows(task)} then total_rows else 0 end,
        done_rows = case when ${hasRows(task)} then done_rows else 0 end,
        changed_at = ${ctx.clock.now()}
      where id = ${task.id}`)
    await sendNotice(tx, ctx, {
      accountId: task.accountId,
      kind: 'import.finished',
      values: { fileName: task.fileName },
    })
    await recordFact(tx, ctx, {
      action: 'import.failed',
      objectKind: 'import',
      objectId: task.id,
      details: { code: known.code, while: task.status },
      accountId: task.accountId,
      unionId: task.unionId,
    })
    return task
  })
  if (failed) await forgetFile(ctx, failed)
}

/** Rows are kept all at once, at the end of the check. */
const hasRows = ({ status }: TaskRow): boolean => status === 'applying' || status === 'undoing'
