import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { drawNotes, formatNotes } from './header-notes.ts'
import {
  contentTypes,
  pictureRelations,
  relations,
  sheetRelations,
  styles,
  workbook,
  workbookRelations,
} from './package-parts.ts'
import { formatDrawing, type WrittenPicture } from './picture.ts'
import { choicesSheetName, planChoices } from './plan-choices.ts'
import { formatChoicesSheet, formatSheet } from './sheet-xml.ts'
import { type ZipEntry, zipBytes } from './zip-bytes.ts'

/** Every string is written as a string, never as a formula, whatever it begins with. */
export type WrittenCell = string | number | null | undefined

export type WrittenColumn = {
  header: string
  /** In characters of the standard font; a Chinese character counts two. */
  width: number
  /** `text` keeps what users type later as text: long numbers whole, leading zeros kept. */
  format: 'text' | 'number' | 'date' | 'money'
  /** A comment on the header cell. */
  note?: string
  /** The only words that may be entered, offered as a drop-down. */
  choices?: readonly string[]
}

export type WrittenSheet = {
  name: string
  /** Lines above the header, which begin in the first column and belong to none. */
  lead?: readonly string[]
  columns: readonly WrittenColumn[]
  rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>
  frozenRows?: number
  /** To be printed on A4 across, as wide as the page; the words below each page, with `&P` of `&N` for the pages. */
  print?: { left: string; right: string }
  picture?: WrittenPicture
}

/** Writes as fast as the stream takes it, holding no more than a few rows. Ends the stream; destroys it on failure. */
export async function writeWorkbook(
  stream: Writable,
  { sheets }: { sheets: readonly WrittenSheet[] },
): Promise<void> {
  await pipeline(zipBytes(listParts(sheets)), stream)
}

function* listParts(sheets: readonly WrittenSheet[]): Generator<ZipEntry> {
  const choices = planChoices(sheets)
  const isHiddenSheetNeeded = choices.lists.length > 0
  const extras = sheets.map(({ columns, picture }) => ({
    hasNotes: columns.some((column) => column.note),
    hasPicture: picture !== undefined,
  }))
  const names = [...sheets.map((sheet) => sheet.name), ...(isHiddenSheetNeeded ? [choicesSheetName] : [])]

  yield { path: '[Content_Types].xml', content: [contentTypes(names.length, extras)] }
  yield { path: '_rels/.rels', content: [relations()] }
  yield { path: 'xl/workbook.xml', content: [workbook(names, isHiddenSheetNeeded)] }
  yield { path: 'xl/_rels/workbook.xml.rels', content: [workbookRelations(names.length)] }
  yield { path: 'xl/styles.xml', content: [styles()] }
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1
    const has = extras[index]!
    let lastRow = 0
    const content = noting(formatSheet(sheet, choices.formulaOf), (row) => {
      lastRow = row
    })
    yield { path: `xl/worksheets/sheet${number}.xml`, content }
    if (has.hasNotes || has.hasPicture)
      yield { path: `xl/worksheets/_rels/sheet${number}.xml.rels`, content: [sheetRelations(number, has)] }
    if (has.hasNotes) {
      yield { path: `xl/comments${number}.xml`, content: [formatNotes(sheet.columns)] }
      yield { path: `xl/drawings/vmlDrawing${number}.vml`, content: [drawNotes(sheet.columns)] }
    }
    if (sheet.picture) {
      yield { path: `xl/drawings/drawing${number}.xml`, content: [formatDrawing(sheet.picture, lastRow)] }
      yield { path: `xl/drawings/_rels/drawing${number}.xml.rels`, content: [pictureRelations(number)] }
      yield { path: `xl/media/image${number}.png`, content: [sheet.picture.png] }
    }
  }
  if (isHiddenSheetNeeded) {
    yield { path: `xl/worksheets/sheet${names.length}.xml`, content: formatChoicesSheet(choices.lists) }
  }
}

/** The sheet is streamed: its last row is known once it is written, before the parts behind it. */
async function* noting(sheet: ReturnType<typeof formatSheet>, tell: (lastRow: number) => void) {
  tell(yield* sheet)
}
