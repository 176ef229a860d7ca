import { DomainError } from '../../platform/errors/domain-error.ts'
import { ObjectMissingError } from '../../ports/object-storage/port.ts'
import type { Context } from '../access/index.ts'
import { forgetFile } from './forget-file.ts'
import type { ImportDefinitions } from './import-kind.ts'
import { findTaskInPhase, setStatus } from './phases.ts'
import { stageRows } from './stage-rows.ts'
import type { TaskRow } from './task-row.ts'
import { filePurpose } from './upload-import.ts'
import { explainWorkbook } from './workbook-limits.ts'

/** Job `imports.read`: the file into rows, each with its verdict; all of it or nothing. */
export const readImport = async (
  ctx: Context,
  definitions: ImportDefinitions,
  taskId: string,
): Promise<void> => {
  const task = await ctx.transaction(async (tx) => {
    const found = await findTaskInPhase(tx, taskId, ['uploaded', 'reading'])
    if (found) await setStatus(tx, ctx, found, 'reading')
    return found
  })
  if (!task) return
  const definition = definitions[task.kind]
  await stageRows(ctx, definition, task, await openFile(ctx, task)).catch(explainWorkbook)
  await forgetFile(ctx, task)
}

const openFile = async (ctx: Context, task: TaskRow) => {
  try {
    return ctx.sealing.unsealBytes(filePurpose, await ctx.objectStorage.get(task.storageKey ?? ''))
  } catch (error) {
    if (error instanceof ObjectMissingError) throw new DomainError('import.broken')
    throw error
  }
}
