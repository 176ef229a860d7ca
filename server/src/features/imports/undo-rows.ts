import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, holdTree } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { type Chunk, takeChunk } from './chunk-table.ts'
import { finishPhase } from './finish-phase.ts'
import type { ImportDefinition, ImportDefinitions } from './import-kind.ts'
import { findTaskInPhase } from './phases.ts'
import { runInChunks } from './run-in-chunks.ts'
import { scopeOf } from './scope-of.ts'
import type { TaskRow } from './task-row.ts'

/** Job `imports.undo`: puts back what stood there before, row by row of the file, where nobody touched it since. */
export const undoRows = (ctx: Context, definitions: ImportDefinitions, taskId: string): Promise<void> =>
  runInChunks(ctx, async (tx) => {
    await holdTree(tx)
    const task = await findTaskInPhase(tx, taskId, ['undoing'])
    if (!task) return false
    const chunk = await takeChunk(tx, {
      taskId,
      cursorRow: task.cursorRow,
      condition: sql`true`,
      withOutcomes: true,
    })
    if (chunk) await undoChunk(tx, ctx, definitions[task.kind], task, chunk)
    else await finishPhase(tx, ctx, task, 'undone')
    return chunk !== undefined
  })

const undoChunk = async (
  tx: Transaction,
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  chunk: Chunk,
): Promise<void> => {
  await definition.lock(tx, scopeOf(task))
  // Whatever changed a record since, this import left another state behind than the one that is there now.
  const keptRows = await tx.run(sql`
    update import_outcomes o set is_kept = true from (${definition.digestOf(scopeOf(task))}) d
    where o.task_id = ${task.id} and o.row_number = d.row_number and o.after_digest is distinct from d.digest`)
  const isKept = sql`row_number in (
    select o.row_number from import_outcomes o where o.task_id = ${task.id} and o.is_kept)`
  if (keptRows > 0)
    await tx.run(sql`
      update import_rows r set findings = r.findings || jsonb_build_array(
        jsonb_build_object('column', null, 'code', k.code, 'values', '{}'::jsonb))
      from (${definition.touchesOf(scopeOf(task, isKept))}) k
      where r.task_id = ${task.id} and r.row_number = k.row_number`)
  await definition.undo(tx, ctx, scopeOf(task, sql`not (${isKept})`))
  await tx.run(sql`
    update import_tasks set cursor_row = ${chunk.lastRow}, done_rows = done_rows + ${chunk.rows},
      kept_rows = kept_rows + ${keptRows}, changed_at = ${ctx.clock.now()}
    where id = ${task.id}`)
  await recordFact(tx, ctx, {
    action: 'import.rows_undone',
    objectKind: 'import',
    objectId: task.id,
    details: { throughRow: chunk.lastRow, undoneRows: chunk.rows - keptRows, keptRows },
    accountId: task.accountId,
    unionId: task.unionId,
  })
}
