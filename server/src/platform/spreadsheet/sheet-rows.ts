import { type CellValue, emptyCell, type RawCell, toCellValue } from './cell-value.ts'
import { parseXml, type XmlAttributes, type XmlHandler } from './parse-xml.ts'
import { SpreadsheetProblem } from './problems.ts'
import { createStringGatherer } from './string-text.ts'

/** `rowNumber` counts from 1 as on the screen. `cells[0]` is column A; cells after the last filled one are left out. */
export type SheetRow = { rowNumber: number; cells: CellValue[] }

export type SheetSetting = {
  sharedStrings: readonly string[]
  dateStyles: readonly boolean[]
  isSince1904: boolean
}

/** No form has so many columns; cells beyond would only fill the memory. */
const maximumColumns = 1_000

/** The rows of a sheet that have a value. Blank rows are passed over, and do not shift the numbers of others. */
export async function* parseSheetRows(
  chunks: AsyncIterable<Buffer>,
  setting: SheetSetting,
): AsyncGenerator<SheetRow, void, undefined> {
  const rows: SheetRow[] = []
  for await (const _ of parseXml(chunks, createRowHandler(setting, rows))) {
    yield* rows
    rows.length = 0
  }
}

function createRowHandler(setting: SheetSetting, rows: SheetRow[]): XmlHandler {
  const inlineString = createStringGatherer()
  let row: SheetRow = { rowNumber: 0, cells: [] }
  let cell: RawCell | undefined
  let column = 0
  let gathering: 'v' | 'f' | undefined

  return {
    open(name, attributes) {
      if (name === 'row') {
        row = { rowNumber: nextRowNumber(row.rowNumber, attributes.r), cells: [] }
        column = 0
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1
        cell = startCell(attributes, setting)
      } else if (name === 'v' || name === 'f') {
        gathering = name
      } else if (cell !== undefined) {
        inlineString.open(name)
      }
    },
    text(text) {
      if (cell === undefined) return
      if (gathering === 'v') cell.text = (cell.text ?? '') + text
      else if (gathering === 'f') cell.formula = (cell.formula ?? '') + text
      else inlineString.text(text)
    },
    close(name) {
      if (name === 'v' || name === 'f') {
        if (name === 'f' && cell !== undefined) cell.formula ??= ' '
        gathering = undefined
      } else if (name === 'is' && cell !== undefined) {
        cell.text = inlineString.take()
      } else if (name === 'c' && cell !== undefined) {
        if (column <= maximumColumns) place(row.cells, column, finishCell(cell, setting))
        cell = undefined
      } else if (name === 'row') {
        if (row.cells.length > 0) rows.push(row)
      } else {
        inlineString.close(name)
      }
    },
  }
}

function startCell(attributes: XmlAttributes, { dateStyles }: SheetSetting): RawCell {
  const isDateStyled = dateStyles[Number(attributes.s ?? 0)] ?? false
  return { kind: attributes.t ?? 'n', text: undefined, formula: undefined, isDateStyled }
}

function finishCell(cell: RawCell, { sharedStrings, isSince1904 }: SheetSetting): CellValue {
  if (cell.kind === 's' && cell.text !== undefined) {
    const text = sharedStrings[Number(cell.text)]
    if (text === undefined) throw new SpreadsheetProblem('not_a_workbook', {}, 'A shared text is missing')
    return toCellValue({ ...cell, text }, isSince1904)
  }
  return toCellValue(cell, isSince1904)
}

function place(cells: CellValue[], column: number, value: CellValue): void {
  if (value.kind === 'empty') return
  while (cells.length < column - 1) cells.push(emptyCell)
  cells[column - 1] = value
}

function nextRowNumber(previous: number, given: string | undefined): number {
  const rowNumber = given === undefined ? previous + 1 : Number(given)
  if (Number.isInteger(rowNumber) && rowNumber > previous) return rowNumber
  throw new SpreadsheetProblem('not_a_workbook', {}, 'The rows are out of order')
}

/** `AB12` is column 28. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}
