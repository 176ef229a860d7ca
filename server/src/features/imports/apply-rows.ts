import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, holdTree } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { type Chunk, takeChunk } from './chunk-table.ts'
import { finishPhase } from './finish-phase.ts'
import { acceptedInSql, type ImportDefinition, type ImportDefinitions } from './import-kind.ts'
import { findTaskInPhase } from './phases.ts'
import { rehashRows } from './rehash-rows.ts'
import { rejudgeRows } from './rejudge-rows.ts'
import { runInChunks } from './run-in-chunks.ts'
import { scopeOf } from './scope-of.ts'
import type { TaskRow } from './task-row.ts'

/** Job `imports.apply`: writes the accepted rows, judging each again at the moment of writing. */
export const applyRows = (ctx: Context, definitions: ImportDefinitions, taskId: string): Promise<void> =>
  runInChunks(ctx, async (tx) => {
    await holdTree(tx)
    const task = await findTaskInPhase(tx, taskId, ['applying'])
    if (!task) return false
    const chunk = await takeChunk(tx, {
      taskId,
      cursorRow: task.cursorRow,
      condition: sql`r.verdict in ${sql.raw(acceptedInSql)}`,
    })
    if (chunk) await applyChunk(tx, ctx, definitions[task.kind], task, chunk)
    else await finishPhase(tx, ctx, task, 'applied')
    return chunk !== undefined
  })

const applyChunk = async (
  tx: Transaction,
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  chunk: Chunk,
): Promise<void> => {
  await rehashRows(tx, ctx, definition, scopeOf(task))
  await claimRows(tx, definition, task)
  await definition.lock(tx, scopeOf(task, sql`not is_claimed`))
  await rejudgeRows(tx, definition, task)
  const changing = scopeOf(task, sql`verdict in ('new', 'update')`)
  await tx.run(sql`
    update import_chunk c set before = s.snapshot
    from (${definition.snapshotOf(scopeOf(task, sql`verdict in ('new', 'update') and not is_claimed`))}) s
    where s.row_number = c.row_number and s.snapshot is not null`)
  await definition.apply(tx, ctx, changing)
  const appliedRows = await tx.run(sql`
    insert into import_outcomes (task_id, row_number, before, after_digest)
    select ${task.id}, c.row_number, c.before, d.digest
    from import_chunk c join (${definition.digestOf(changing)}) d on d.row_number = c.row_number`)
  await tx.run(sql`
    update import_tasks set cursor_row = ${chunk.lastRow}, done_rows = done_rows + ${chunk.rows},
      applied_rows = applied_rows + ${appliedRows}, changed_at = ${ctx.clock.now()}
    where id = ${task.id}`)
  await recordFact(tx, ctx, {
    action: 'import.applied',
    objectKind: 'import',
    objectId: task.id,
    details: { fromRow: task.cursorRow + 1, throughRow: chunk.lastRow, appliedRows },
    accountId: task.accountId,
    unionId: task.unionId,
  })
}

/** Whoever nobody knew is ours from here on: nobody else can take them for a stranger at the same moment. */
const claimRows = async (tx: Transaction, definition: ImportDefinition, task: TaskRow) => {
  await tx.run(sql`
    with claimed as (${definition.claim(scopeOf(task))})
    insert into import_claims (subject_id) select subject_id from claimed`)
  await tx.run(sql`analyze import_claims`)
}
