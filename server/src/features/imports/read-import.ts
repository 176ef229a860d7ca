import { DomainError } from '../../platform/errors/domain-error.ts'
import { ObjectMissingError } from '../../ports/object-storage/port.ts'
import type { Context } from '../access/index.ts'
import { forgetFile } from './forget-file.ts'
import type { ImportDefinitions } from './import-kind.ts'
import { judgeImport } from './judge-import.ts'
import { findTaskInPhase, setStatus } from './phases.ts'
import { stageRows } from './stage-rows.ts'
import type { TaskRow } from './task-row.ts'
import { filePurpose } from './upload-import.ts'
import { explainWorkbook } from './workbook-limits.ts'

/** Job `imports.read`: the file into rows, then a verdict for every row. Each step is whole or did not happen. */
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
  if (!task.isStaged) {
    const bytes = await openFile(ctx, task)
    await stageRows(ctx, definition, task, bytes).catch(explainWorkbook)
  }
  await forgetFile(ctx, task)
  await judgeImport(ctx, definition, taskId)
}

const openFile = async (ctx: Context, task: TaskRow) => {
  try {
    return ctx.sealing.unsealBytes(filePurpose, await ctx.objectStorage.get(task.storageKey ?? ''))
  } catch (error) {
    if (error instanceof ObjectMissingError) throw new DomainError('import.broken')
    throw error
  }
}
