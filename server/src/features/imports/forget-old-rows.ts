import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/**
 * Forgets the rows of tasks that nothing has happened to since the moment: they hold what the file held. The
 * task and its counts stay; without rows it can no longer be submitted or undone (个人信息保护法 art. 19).
 */
export const forgetOldRows = async (tx: Transaction, changedBefore: Date, at: Date): Promise<void> => {
  const tasks = await tx.rows<{ id: string }>(sql`
    update import_tasks set rows_forgotten_at = ${at}
    where changed_at < ${changedBefore} and rows_forgotten_at is null
      and status in ('judged', 'applied', 'undone', 'failed') returning id`)
  for (const { id } of tasks) await forgetRows(tx, id)
}

/** Everything that is kept of a file. */
export const forgetRows = async (tx: Transaction, taskId: string): Promise<void> => {
  await tx.run(sql`delete from import_outcomes where task_id = ${taskId}`)
  await tx.run(sql`delete from import_cells where task_id = ${taskId}`)
  await tx.run(sql`delete from import_rows where task_id = ${taskId}`)
}
