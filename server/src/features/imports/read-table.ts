import type { Buffer } from 'node:buffer'
import { setImmediate as letOthersIn } from 'node:timers/promises'
import { type CellValue, emptyCell } from '../../platform/spreadsheet/cell-value.ts'
import { readRows } from '../../platform/spreadsheet/read-workbook.ts'
import type { SheetRow } from '../../platform/spreadsheet/sheet-rows.ts'
import type { Context } from '../access/index.ts'
import { cleanText } from './clean-text.ts'
import type { Header } from './find-header.ts'
import type { ImportDefinition, RowReading } from './import-kind.ts'
import type { UnionWords } from './unions/resolve-unions.ts'
import { workbookLimits } from './workbook-limits.ts'

/** One record of the file as it was understood, and as it stood there. */
export type TableRow = { rowNumber: number; texts: string[]; reading: RowReading; union: UnionWords }

/** Reads the table of a workbook once, some rows at a time. */
export async function* readTable(
  ctx: Context,
  definition: ImportDefinition,
  bytes: Buffer,
  { start, headings }: Header,
): AsyncGenerator<TableRow[], void, undefined> {
  const readRow = definition.createReader(ctx)
  const columnOf = new Map(headings.flatMap(({ field }, column) => (field ? [[field, column]] : [])))
  const columns = [...columnOf.values()]
  let cells: CellValue[] = []
  const cellOf = (field: string): CellValue => cells[columnOf.get(field) ?? -1] ?? emptyCell
  const options = { maximumRows: Number.POSITIVE_INFINITY, sheetName: start.sheetName }
  let batch: TableRow[] = []
  for await (const row of readRows(bytes, { ...options, limits: workbookLimits(ctx.config) })) {
    if (row.rowNumber <= start.rowNumber) continue
    cells = cleanCells(row, headings.length)
    if (columns.every((column) => (cells[column]?.text ?? '') === '')) continue
    const reading = readRow(cellOf)
    if (!reading) continue
    const union = { name: cellOf('unionName').text, code: cellOf('unionCreditCode').text }
    if (row.rowNumber % rowsAtOnce === 0) await letOthersIn()
    batch.push({ rowNumber: row.rowNumber, texts: cells.map((cell) => cell.text), reading, union })
    if (batch.length < rowsInBatch) continue
    yield batch
    batch = []
  }
  yield batch
}

export const rowsInBatch = 250

/** A few milliseconds' work. */
const rowsAtOnce = 40

const cleanCells = (row: SheetRow, length: number): CellValue[] =>
  row.cells.slice(0, length).map((cell) => {
    const text = cleanText(cell.text)
    return text === cell.text ? cell : { ...cell, text }
  })
