import type { Buffer } from 'node:buffer'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { WorkbookLimits } from '../../platform/spreadsheet/limits.ts'
import { inspectWorkbook, readRows } from '../../platform/spreadsheet/read-workbook.ts'
import { cleanText } from './clean-text.ts'
import type { ImportField } from './import-kind.ts'
import { matchHeadings } from './match-headings.ts'
import type { Heading, TableStart } from './task-row.ts'

/** The header of a file: where its table begins, and what its columns are. */
export type Header = { start: TableStart; headings: Heading[] }

const rowsLookedAt = 20

/**
 * Looks the whole upload over and finds the header: titles and notes may stand above it, columns may be in any
 * order, and it may be on a later sheet. Throws what is wrong with the file.
 */
export const findHeader = async (
  bytes: Buffer,
  fields: readonly ImportField[],
  limits: WorkbookLimits,
): Promise<Header> => {
  const { sheets } = await inspectWorkbook(bytes, limits)
  for (const { name, filledRows } of sheets.filter((sheet) => !sheet.isHidden)) {
    const found = await findInSheet(bytes, name, fields, limits)
    if (found) return { ...found, start: { ...found.start, filledRows } }
  }
  throw new DomainError('import.no_header')
}

const findInSheet = async (
  bytes: Buffer,
  sheetName: string,
  fields: readonly ImportField[],
  limits: WorkbookLimits,
) => {
  let lookedAt = 0
  for await (const row of readRows(bytes, { maximumRows: Number.POSITIVE_INFINITY, sheetName, limits })) {
    const texts = row.cells.map((cell) => cleanText(cell.text))
    const matched = matchHeadings(texts, fields)
    if (matched)
      return { start: { sheetName, rowNumber: row.rowNumber }, headings: headingsOf(texts, matched) }
    lookedAt += 1
    if (lookedAt === rowsLookedAt) return undefined
  }
  return undefined
}

/** The reasons that an earlier result workbook wrote are not a column of the file. */
const reasonHeadings = new Set(['原因', 'Reason'])

const headingsOf = (texts: readonly string[], matched: readonly (string | null)[]): Heading[] =>
  texts.map((text, column) => ({
    heading: reasonHeadings.has(text) ? '' : text.slice(0, 60),
    field: matched[column] ?? null,
  }))
