import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import { type Context, holdTree } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { finishPhase } from './finish-phase.ts'
import type { ImportDefinition, ImportDefinitions } from './import-kind.ts'
import { findNextRows, type NextRows } from './next-rows.ts'
import { findTaskInPhase } from './phases.ts'
import { runInChunks } from './run-in-chunks.ts'
import { scopeOf, scopeOfRow } from './scope-of.ts'
import type { TaskRow } from './task-row.ts'

/** Job `imports.undo`: puts back what stood there before, row by row of the file, where nobody touched it since. */
export const undoRows = (ctx: Context, definitions: ImportDefinitions, taskId: string): Promise<void> =>
  runInChunks(ctx, async (tx) => {
    await holdTree(tx)
    const task = await findTaskInPhase(tx, taskId, ['undoing'])
    if (!task) return false
    const next = await findNextRows(tx, task, sql`is_applied`)
    if (next) await undoChunk(tx, ctx, definitions[task.kind], task, next)
    else await finishPhase(tx, ctx, task, 'undone')
    return next !== undefined
  })

const undoChunk = async (
  tx: Transaction,
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  next: NextRows,
): Promise<void> => {
  const applied = scopeOf(task, sql`${next.condition} and is_applied`)
  await definition.lock(tx, applied)
  // Whatever changed a record since, this import left another state behind than the one that is there now.
  const keptRows = await tx.run(sql`
    update import_rows t set is_kept = true
    where t.task_id = ${task.id} and ${next.condition} and is_applied and after_digest is distinct from (
      select s.digest from (${definition.digestOf(scopeOfRow(task))}) s)`)
  await definition.undo(tx, ctx, scopeOf(task, sql`${next.condition} and is_applied and not is_kept`))
  await tx.run(sql`
    update import_tasks set cursor_row = ${next.lastRow}, done_rows = done_rows + ${next.rows},
      kept_rows = kept_rows + ${keptRows}, changed_at = ${ctx.clock.now()}
    where id = ${task.id}`)
  await recordFact(tx, ctx, {
    action: 'import.rows_undone',
    objectKind: 'import',
    objectId: task.id,
    details: { throughRow: next.lastRow, undoneRows: next.rows - keptRows, keptRows },
    accountId: task.accountId,
    unionId: task.unionId,
  })
}
