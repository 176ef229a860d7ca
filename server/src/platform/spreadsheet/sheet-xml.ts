import { type CellStyle, cellStyles } from './package-parts.ts'
import type { WrittenCell, WrittenColumn, WrittenSheet } from './write-workbook.ts'
import { columnLetters, escapeXml, xmlDeclaration } from './xml-text.ts'

/** Rules over every row that a sheet can have make some programs slow. */
const lastRowWithChoices = 100_001
/** What a cell can hold; Excel calls a file with longer texts damaged. */
const maximumCellCharacters = 32_767
const rowsInPiece = 200

const sheetStart =
  `${xmlDeclaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'

/** Answers the number of the last row at its end. */
export async function* formatSheet(
  sheet: WrittenSheet,
  formulaOf: (column: WrittenColumn) => string | undefined,
): AsyncGenerator<string, number, undefined> {
  const { columns, rows, frozenRows = 1, lead = [], print } = sheet
  const headers = columns.map((column) => column.header)
  yield `${sheetStart}${print ? fitToWidth : ''}${formatView(frozenRows)}<sheetFormatPr defaultRowHeight="15"/>${formatColumns(columns)}<sheetData>`
  let piece = lead.map((line, index) => formatRow(index + 1, [line], () => 'text')).join('')
  let rowNumber = lead.length + 1
  piece += formatRow(rowNumber, headers, () => 'header')
  for await (const row of rows) {
    rowNumber += 1
    piece += formatRow(rowNumber, row, (index) => columns[index]?.format ?? 'text')
    if (rowNumber % rowsInPiece > 0) continue
    yield piece
    piece = ''
  }
  const hasNotes = columns.some((column) => column.note)
  const drawing = sheet.picture ? `<drawing r:id="rId${hasNotes ? 3 : 1}"/>` : ''
  const notes = hasNotes ? '<legacyDrawing r:id="rId1"/>' : ''
  yield `${piece}</sheetData>${formatValidations(columns, formulaOf)}${print ? formatPrint(print) : ''}${drawing}${notes}</worksheet>`
  return rowNumber
}

const fitToWidth = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

function formatPrint({ left, right }: NonNullable<WrittenSheet['print']>): string {
  const footer = escapeXml(`&L&8${left}&R&8${right}`)
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`
}

/** Each list is a column. */
export function* formatChoicesSheet(lists: readonly (readonly string[])[]): Generator<string> {
  yield `${sheetStart}<sheetData>`
  const rowCount = Math.max(...lists.map((list) => list.length))
  for (let index = 0; index < rowCount; index += 1) {
    const cells = lists.map((list) => list[index])
    yield formatRow(index + 1, cells, () => 'text')
  }
  yield '</sheetData></worksheet>'
}

function formatRow(
  rowNumber: number,
  cells: readonly WrittenCell[],
  styleOf: (index: number) => CellStyle,
): string {
  let xml = `<row r="${rowNumber}">`
  for (const [index, value] of cells.entries()) {
    if (value === null || value === undefined || value === '') continue
    const start = `<c r="${columnLetters(index + 1)}${rowNumber}" s="${cellStyles[styleOf(index)]}"`
    if (typeof value === 'number' && Number.isFinite(value)) xml += `${start}><v>${value}</v></c>`
    else xml += `${start} t="inlineStr"><is><t xml:space="preserve">${formatText(String(value))}</t></is></c>`
  }
  return `${xml}</row>`
}

function formatText(text: string): string {
  return escapeXml(text.slice(0, maximumCellCharacters))
}

function formatView(frozenRows: number): string {
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : ''
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`
}

function formatColumns(columns: readonly WrittenColumn[]): string {
  const formatted = columns.map(({ width, format }, index) => {
    const number = index + 1
    return `<col min="${number}" max="${number}" width="${width}" style="${cellStyles[format]}" customWidth="1"/>`
  })
  return formatted.length > 0 ? `<cols>${formatted.join('')}</cols>` : ''
}

function formatValidations(
  columns: readonly WrittenColumn[],
  formulaOf: (column: WrittenColumn) => string | undefined,
): string {
  const rules = columns.flatMap((column, index) => {
    const formula = formulaOf(column)
    if (formula === undefined) return []
    const letters = columnLetters(index + 1)
    const range = `${letters}2:${letters}${lastRowWithChoices}`
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`
  })
  return rules.length > 0
    ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
    : ''
}
