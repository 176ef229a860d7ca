import type { Buffer } from 'node:buffer'
import type { ImportFinding } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { type CellValue, emptyCell } from '../../platform/spreadsheet/cell-value.ts'
import { readRows } from '../../platform/spreadsheet/read-workbook.ts'
import type { SheetRow } from '../../platform/spreadsheet/sheet-rows.ts'
import type { Context } from '../access/index.ts'
import { cleanText } from './clean-text.ts'
import { type CopiedValue, copyRows } from './copy-rows.ts'
import { assertNotTooMany, countRows } from './count-rows.ts'
import { findHeader, type TableStart } from './find-header.ts'
import { headingsByField } from './headings-by-field.ts'
import type { FieldFinding, ImportDefinition, RowReading } from './import-kind.ts'
import { reportProgress } from './report-progress.ts'
import type { TaskRow } from './task-row.ts'
import { workbookLimits } from './workbook-limits.ts'

export const rowPurpose = 'import.row'

const columns =
  'task_id row_number cells_sealed name document_masked key_hashes record subject_id new_ids verdict findings'

/**
 * Reads the whole file and puts every row into the database, read and sealed, in one transaction: a process that
 * is killed leaves nothing, and the next one begins again.
 */
export const stageRows = async (
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  bytes: Buffer,
): Promise<void> => {
  const start = await findHeader(bytes, definition.fields, workbookLimits(ctx.config))
  await countRows(ctx, task, bytes, start)
  await ctx.transaction(async (tx) => {
    await tx.run(sql`delete from import_rows where task_id = ${task.id}`)
    const counter = { rows: 0 }
    const rows = readTable(ctx, definition, task, bytes, start, counter)
    await copyRows(tx, 'import_rows', columns.split(' '), rows)
    await tx.run(sql`
      update import_tasks set is_staged = true, total_rows = ${counter.rows}, done_rows = ${counter.rows},
        headings = ${JSON.stringify(start.headings)}
      where id = ${task.id}`)
  })
}

async function* readTable(
  ctx: Context,
  definition: ImportDefinition,
  task: TaskRow,
  bytes: Buffer,
  start: TableStart,
  counter: { rows: number },
): AsyncGenerator<CopiedValue[]> {
  const readRow = definition.createReader(ctx)
  const headings = headingsByField(start.headings)
  const columnOf = new Map(start.headings.flatMap(({ field }, column) => (field ? [[field, column]] : [])))
  const firstRowOf = new Map<string, number>()
  const options = { maximumRows: Number.POSITIVE_INFINITY, sheetName: start.sheetName }
  for await (const row of readRows(bytes, { ...options, limits: workbookLimits(ctx.config) })) {
    if (row.rowNumber <= start.rowNumber) continue
    const cells = cleanCells(row, start.headings.length)
    const cellOf = (field: string): CellValue => cells[columnOf.get(field) ?? -1] ?? emptyCell
    if ([...columnOf.keys()].every((field) => cellOf(field).text === '')) continue
    const reading = readRow(cellOf)
    if (!reading) continue
    counter.rows += 1
    assertNotTooMany(ctx, counter.rows)
    const firstRow = rememberFirst(firstRowOf, reading, row.rowNumber)
    const newIds = Array.from({ length: definition.newIds }, () => v7())
    yield [
      task.id,
      row.rowNumber,
      ctx.sealing.seal(rowPurpose, JSON.stringify(cells.map((cell) => cell.text))),
      reading.name,
      reading.documentMasked,
      reading.keyHashes,
      reading.record && JSON.stringify(reading.record),
      v7(),
      newIds,
      verdictOf(reading, firstRow),
      JSON.stringify(findingsOf(reading, firstRow, headings)),
    ]
    if (counter.rows % rowsBetweenReports === 0) await reportProgress(ctx, task.id, counter.rows)
  }
}

const rowsBetweenReports = 2_000

const cleanCells = (row: SheetRow, length: number): CellValue[] =>
  row.cells.slice(0, length).map((cell) => {
    const text = cleanText(cell.text)
    return text === cell.text ? cell : { ...cell, text }
  })

/** The row that had the same key first; only rows that may be imported count. */
const rememberFirst = (firstRowOf: Map<string, number>, reading: RowReading, rowNumber: number) => {
  const key = reading.keyHashes[0]
  if (reading.isInvalid || key === undefined) return undefined
  const firstRow = firstRowOf.get(key)
  if (firstRow === undefined) firstRowOf.set(key, rowNumber)
  return firstRow
}

const verdictOf = (reading: RowReading, firstRow: number | undefined) => {
  if (reading.isInvalid) return 'invalid'
  return firstRow === undefined ? null : 'duplicate_in_file'
}

const findingsOf = (
  reading: RowReading,
  firstRow: number | undefined,
  headings: Readonly<Record<string, string>>,
): ImportFinding[] => {
  const withHeading = ({ field, code, values = {} }: FieldFinding) => ({
    column: headings[field] ?? null,
    code,
    values,
  })
  const findings = reading.findings.map(withHeading)
  if (firstRow === undefined) return findings
  return [...findings, { column: null, code: 'import.duplicate_of_row', values: { row: firstRow } }]
}
