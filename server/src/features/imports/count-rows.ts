import type { Buffer } from 'node:buffer'
import { sql } from 'drizzle-orm'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { readRows } from '../../platform/spreadsheet/read-workbook.ts'
import type { Context } from '../access/index.ts'
import type { TableStart } from './find-header.ts'
import type { TaskRow } from './task-row.ts'
import { workbookLimits } from './workbook-limits.ts'

/** Lines that a form may have below its table, such as signatures. */
const linesBelow = 50

/** Runs through the file before anything is sealed: too long a file is refused soon, and progress has an end. */
export const countRows = async (
  ctx: Context,
  task: TaskRow,
  bytes: Buffer,
  start: TableStart,
): Promise<void> => {
  let rows = 0
  const options = { maximumRows: Number.POSITIVE_INFINITY, sheetName: start.sheetName }
  for await (const row of readRows(bytes, { ...options, limits: workbookLimits(ctx.config) })) {
    if (row.rowNumber <= start.rowNumber) continue
    rows += 1
    assertNotTooMany(ctx, rows - linesBelow)
  }
  await ctx.transaction((tx) =>
    tx.run(sql`update import_tasks set total_rows = ${rows} where id = ${task.id}`),
  )
}

export const assertNotTooMany = (ctx: Context, rows: number): void => {
  const maximum = ctx.config.IMPORT_MAXIMUM_ROWS
  if (rows > maximum) throw new DomainError('import.too_many_rows', { maximum })
}
