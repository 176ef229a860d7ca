import type { ImportStatus } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { findTask } from './find-task.ts'
import type { TaskRow } from './task-row.ts'

/**
 * The task, locked, if a job still has to work on it: a job that is taken again after a kill finds the status
 * that it had set; one that was overtaken finds another and leaves it.
 */
export const findTaskInPhase = async (
  tx: Transaction,
  id: string,
  statuses: readonly ImportStatus[],
): Promise<TaskRow | undefined> => {
  const task = await findTask(tx, id, 'for update')
  return task && statuses.includes(task.status) ? task : undefined
}

/** Sets a new status; progress starts at the rows that the phase has nothing to do with. */
export const setStatus = (
  tx: Transaction,
  ctx: Context,
  task: Pick<TaskRow, 'id'>,
  status: ImportStatus,
): Promise<number> =>
  tx.run(sql`
    update import_tasks set status = ${status}, failed_while = null, error_code = null, error_values = '{}',
      changed_at = ${ctx.clock.now()}
    where id = ${task.id}`)
