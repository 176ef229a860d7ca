import { createRowCounter } from './count-filled-rows.ts'
import type { WorkbookSource } from './file-signature.ts'
import { defaultWorkbookLimits, type WorkbookLimits } from './limits.ts'
import { asProblem, SpreadsheetProblem } from './problems.ts'
import { parseSheetRows, type SheetRow } from './sheet-rows.ts'
import { openArchive, type WorkbookArchive } from './workbook-archive.ts'
import { readDateStyles, readSharedStrings, readWorkbookParts, type SheetPart } from './workbook-parts.ts'

export type WorkbookInspection = {
  /** `filledRows`: about how many rows hold something, as `createRowCounter` counts them. */
  sheets: { name: string; isHidden: boolean; filledRows: number }[]
  /** The first rows with a value of the first visible sheet: forms often have a title above the header. */
  firstRows: SheetRow[]
}

const firstRowCount = 10

/** Looks through a whole upload before anything else reads it. Throws `SpreadsheetProblem`. */
export async function inspectWorkbook(
  source: WorkbookSource,
  limits: WorkbookLimits = defaultWorkbookLimits,
): Promise<WorkbookInspection> {
  const rowsOf = new Map<string, number>()
  const sheets = await withArchive(source, limits, async (archive) => {
    for (const path of archive.paths) rowsOf.set(path, await countRowsOf(archive, path))
    return (await readWorkbookParts(archive)).sheets
  })
  const firstRows: SheetRow[] = []
  for await (const row of readRows(source, { maximumRows: Number.POSITIVE_INFINITY, limits })) {
    firstRows.push(row)
    if (firstRows.length === firstRowCount) break
  }
  if (firstRows.length === 0) throw new SpreadsheetProblem('no_header')
  const filledRowsOf = ({ path }: SheetPart) => rowsOf.get(path.toLowerCase()) ?? 0
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      isHidden: sheet.isHidden,
      filledRows: filledRowsOf(sheet),
    })),
    firstRows,
  }
}

/** Inflates a part whole, so that every limit is tried, and counts rows on the way. */
async function countRowsOf(archive: WorkbookArchive, path: string): Promise<number> {
  const counter = createRowCounter()
  for await (const chunk of archive.readPart(path)) counter.feed(chunk)
  return counter.count()
}

/**
 * The rows with a value, header included, of the sheet of that name or else of the first visible one.
 * Throws `SpreadsheetProblem`: `too_many_rows` as soon as there is one more than `maximumRows`.
 */
export async function* readRows(
  source: WorkbookSource,
  options: { maximumRows: number; sheetName?: string; limits?: WorkbookLimits },
): AsyncGenerator<SheetRow, void, undefined> {
  const { maximumRows, sheetName, limits = defaultWorkbookLimits } = options
  const archive = await openArchive(source, limits)
  let rowCount = 0
  try {
    for await (const row of await openSheet(archive, limits, sheetName)) {
      rowCount += 1
      if (rowCount > maximumRows) throw new SpreadsheetProblem('too_many_rows', { maximumRows })
      yield row
    }
  } catch (error) {
    throw asProblem(error)
  } finally {
    archive.close()
  }
}

async function openSheet(archive: WorkbookArchive, limits: WorkbookLimits, sheetName?: string) {
  const parts = await readWorkbookParts(archive)
  const sheet = parts.sheets.find((found) => isWanted(found, sheetName))
  if (sheet === undefined) throw new SpreadsheetProblem('no_sheet')
  return parseSheetRows(archive.readPart(sheet.path), {
    sharedStrings: await readSharedStrings(archive, parts.sharedStringsPath, limits),
    dateStyles: await readDateStyles(archive, parts.stylesPath),
    isSince1904: parts.isSince1904,
  })
}

function isWanted(sheet: SheetPart, sheetName: string | undefined): boolean {
  return sheetName === undefined ? !sheet.isHidden : sheet.name === sheetName
}

async function withArchive<Result>(
  source: WorkbookSource,
  limits: WorkbookLimits,
  work: (archive: WorkbookArchive) => Promise<Result>,
): Promise<Result> {
  const archive = await openArchive(source, limits)
  try {
    return await work(archive)
  } catch (error) {
    throw asProblem(error)
  } finally {
    archive.close()
  }
}
