import type { ImportTask } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { enqueue } from '../../platform/jobs/jobs.ts'
import { type Context, holdTree } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { getTaskInReach } from './find-task.ts'
import { getImportTask } from './list-tasks.ts'
import { setStatus } from './phases.ts'
import { acceptedRows, isSubmittable, isUndoable } from './task-row.ts'
import { importQueue } from './upload-import.ts'

/** Submits the accepted rows of a checked file; they are written in the background. */
export const applyImport = async (ctx: Context, id: string): Promise<ImportTask> => {
  await ctx.transaction(async (tx) => {
    await holdTree(tx)
    const task = await getTaskInReach(tx, ctx, id, 'for update')
    if (!isSubmittable(task)) throw new DomainError('import.not_ready')
    if (acceptedRows(task) === 0) throw new DomainError('import.nothing_to_apply')
    await setStatus(tx, ctx, task, 'applying')
    if (task.status === 'judged')
      await tx.run(sql`
        update import_tasks set cursor_row = 0, done_rows = total_rows - ${acceptedRows(task)} where id = ${id}`)
    await enqueue(tx, 'imports.apply', { taskId: id }, { queue: importQueue })
    await recordFact(tx, ctx, { action: 'import.submitted', objectKind: 'import', objectId: id })
  })
  return getImportTask(ctx, id)
}

/** Takes a whole import back in the background; rows that somebody touched since are kept and listed. */
export const undoImport = async (ctx: Context, id: string): Promise<ImportTask> => {
  await ctx.transaction(async (tx) => {
    await holdTree(tx)
    const task = await getTaskInReach(tx, ctx, id, 'for update')
    if (!isUndoable(task)) throw new DomainError('import.not_undoable')
    await setStatus(tx, ctx, task, 'undoing')
    if (task.failedWhile !== 'undoing')
      await tx.run(sql`
        update import_tasks set cursor_row = 0, done_rows = total_rows - applied_rows where id = ${id}`)
    await enqueue(tx, 'imports.undo', { taskId: id }, { queue: importQueue })
    await recordFact(tx, ctx, { action: 'import.undo_requested', objectKind: 'import', objectId: id })
  })
  return getImportTask(ctx, id)
}
