import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import { type Context, holdTree } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { finishPhase } from './finish-phase.ts'
import { acceptedInSql, type ImportDefinition, type ImportDefinitions } from './import-kind.ts'
import { findNextRows, type NextRows } from './next-rows.ts'
import { findTaskInPhase } from './phases.ts'
import { rehashRows } from './rehash-rows.ts'
import { rejudgeRows } from './rejudge-rows.ts'
import { runInChunks } from './run-in-chunks.ts'
import { scopeOf, scopeOfRow } from './scope-of.ts'
import type { TaskRow } from './task-row.ts'

/** Job `imports.apply`: writes the accepted rows, judging each again at the moment of writing. */
export const applyRows = (ctx: Context, definitions: ImportDefinitions, taskId: string): Promise<void> =>
  runInChunks(ctx, async (tx) => {
    await holdTree(tx)
    const task = await findTaskInPhase(tx, taskId, ['applying'])
    if (!task) return false
    const next = await findNextRows(tx, task, sql.raw(`verdict in ${acceptedInSql}`))
    if (next) await applyChunk(tx, ctx, definitions[task.kind], task, next)
    else await finishPhase(tx, ctx, task, 'applied')
    return next !== undefined
  })

const applyChunk = async (
  tx: Transaction,
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  next: NextRows,
): Promise<void> => {
  const accepted = scopeOf(task, sql`${next.condition} and verdict in ${sql.raw(acceptedInSql)}`)
  await rehashRows(tx, ctx, definition, accepted)
  await definition.lock(tx, accepted)
  await definition.claim(tx, accepted)
  await definition.lock(tx, accepted)
  await rejudgeRows(tx, definition, task, accepted)
  const isChanging = sql`${next.condition} and verdict in ('new', 'update')`
  const before = definition.snapshotOf(scopeOfRow(task))
  await tx.run(sql`
    update import_rows t set before = (select s.snapshot from (${before}) s)
    where t.task_id = ${task.id} and ${isChanging} and (select s.snapshot is not null from (${before}) s)`)
  await definition.apply(tx, ctx, scopeOf(task, isChanging))
  const appliedRows = await tx.run(sql`
    update import_rows t set is_applied = true,
      after_digest = (select s.digest from (${definition.digestOf(scopeOfRow(task))}) s)
    where t.task_id = ${task.id} and ${isChanging}`)
  await tx.run(sql`
    update import_tasks set cursor_row = ${next.lastRow}, done_rows = done_rows + ${next.rows},
      applied_rows = applied_rows + ${appliedRows}, changed_at = ${ctx.clock.now()}
    where id = ${task.id}`)
  await recordFact(tx, ctx, {
    action: 'import.applied',
    objectKind: 'import',
    objectId: task.id,
    details: { fromRow: task.cursorRow + 1, throughRow: next.lastRow, appliedRows },
    accountId: task.accountId,
    unionId: task.unionId,
  })
}
