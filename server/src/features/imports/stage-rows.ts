import type { Buffer } from 'node:buffer'
import type { Transaction } from '../../platform/database/database.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { assertNotTooLong, assertNotTooMany } from './assert-not-too-many.ts'
import { createChunk } from './chunk-table.ts'
import { findHeader, type Header } from './find-header.ts'
import { finishReading } from './finish-reading.ts'
import { forgetRows } from './forget-old-rows.ts'
import type { ImportDefinition } from './import-kind.ts'
import { findTaskInPhase } from './phases.ts'
import { readTable, rowsInBatch } from './read-table.ts'
import { reportProgress } from './report-progress.ts'
import { rowsInChunk } from './run-in-chunks.ts'
import { createSettler } from './settle-rows.ts'
import type { TaskRow } from './task-row.ts'
import { createUnionResolver } from './unions/resolve-unions.ts'
import { workbookLimits } from './workbook-limits.ts'
import { prepareRows, type WrittenRows, writeChunk } from './write-rows.ts'

/**
 * Reads the whole file, judges every row and puts it into the database with its one verdict, sealed, in one
 * transaction: a process that is killed leaves nothing, and the next one begins again.
 */
export const stageRows = async (
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  bytes: Buffer,
): Promise<void> => {
  const header = await headerOf(ctx, definition, task, bytes)
  await assertNotTooLong(ctx, header.start, bytes)
  await reportProgress(ctx, task.id, 0, header.start.filledRows)
  await ctx.transaction(async (tx) => {
    await forgetRows(tx, task.id)
    await createChunk(tx)
    const rows = await writeAll(tx, ctx, definition, { ...task, headings: header.headings }, bytes, header)
    const found = await findTaskInPhase(tx, task.id, ['reading'])
    if (!found) throw new DomainError('import.not_ready')
    await finishReading(tx, ctx, found, rows)
  })
}

/** As found at the upload; tasks of an earlier version did not keep it. */
const headerOf = async (
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  bytes: Buffer,
): Promise<Header> =>
  task.tableStart
    ? { start: task.tableStart, headings: task.headings }
    : findHeader(bytes, definition.fields, workbookLimits(ctx.config))

const rowsBetweenReports = 2_500

/** While the database works on one chunk the next is read; answers how many rows there were. */
const writeAll = async (
  tx: Transaction,
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  bytes: Buffer,
  header: Header,
): Promise<number> => {
  const branch = { ...task, path: task.unionPath, reaches: task.scope }
  const settle = createSettler(createUnionResolver(ctx.database, branch), header.headings)
  const write = oneAfterAnother((chunk: WrittenRows[]) => writeChunk(tx, definition, task, chunk))
  let rows = 0
  let gathered: WrittenRows[] = []
  const pass = async () => {
    if (gathered.length > 0) await write.next(gathered)
    gathered = []
    await reportProgress(ctx, task.id, rows)
  }
  try {
    for await (const batch of readTable(ctx, definition, bytes, header)) {
      rows += batch.length
      assertNotTooMany(ctx, rows)
      if (batch.length > 0) gathered.push(prepareRows(ctx, definition, task, await settle(batch)))
      if (gathered.length * rowsInBatch >= rowsInChunk) await pass()
      else if (rows % rowsBetweenReports === 0) await reportProgress(ctx, task.id, rows)
    }
    await pass()
  } finally {
    await write.end()
  }
  return rows
}

/** Starts each piece of work when the one before is done, without making the caller wait for its own. */
const oneAfterAnother = <Piece>(work: (piece: Piece) => Promise<void>) => {
  let running: Promise<void> = Promise.resolve()
  return {
    next: async (piece: Piece) => {
      await running
      running = work(piece)
      // Awaited with the next piece or at the end; until then it must not end the process.
      running.catch(() => undefined)
    },
    end: () => running,
  }
}
