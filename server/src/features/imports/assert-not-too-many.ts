import type { Buffer } from 'node:buffer'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { readRows } from '../../platform/spreadsheet/read-workbook.ts'
import type { Context } from '../access/index.ts'
import type { TableStart } from './task-row.ts'
import { workbookLimits } from './workbook-limits.ts'

/** Lines that a form may have below its table, such as signatures. */
const linesBelow = 50

/**
 * Refuses too long a file before anything of it is sealed. The count of the upload is quick but rough: rows of a file
 * that seems too long are counted once more.
 */
export const assertNotTooLong = async (ctx: Context, start: TableStart, bytes: Buffer): Promise<void> => {
  if (start.filledRows - start.rowNumber - linesBelow <= ctx.config.IMPORT_MAXIMUM_ROWS) return
  let rows = 0
  const options = { maximumRows: Number.POSITIVE_INFINITY, sheetName: start.sheetName }
  for await (const row of readRows(bytes, { ...options, limits: workbookLimits(ctx.config) })) {
    if (row.rowNumber <= start.rowNumber) continue
    rows += 1
    assertNotTooMany(ctx, rows - linesBelow)
  }
}

export const assertNotTooMany = (ctx: Context, rows: number): void => {
  const maximum = ctx.config.IMPORT_MAXIMUM_ROWS
  if (rows > maximum) throw new DomainError('import.too_many_rows', { maximum })
}
