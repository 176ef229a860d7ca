import { Buffer } from 'node:buffer'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { WorkbookSource } from './file-signature.ts'
import { readRows } from './read-workbook.ts'
import type { SheetRow } from './sheet-rows.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** For tests: the parts of a small workbook as raw XML, to be changed and zipped in any order. */
export function craftParts(sheetData: string, sharedStrings: readonly string[] = []): Record<string, string> {
  const strings = sharedStrings.map((inner) => `<si>${inner}</si>`).join('')
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="会员" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="[Red]0.00&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="31"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
  }
}

export function zipParts(
  parts: Record<string, string>,
  order: readonly string[] = Object.keys(parts),
): Buffer {
  const zippable: Zippable = Object.fromEntries(order.map((path) => [path, strToU8(parts[path]!)]))
  return Buffer.from(zipSync(zippable, { level: 6 }))
}

export function craftWorkbook(sheetData: string, sharedStrings: readonly string[] = []): Buffer {
  return zipParts(craftParts(sheetData, sharedStrings))
}

export async function readAll(
  source: WorkbookSource,
  options: { maximumRows?: number; sheetName?: string } = {},
): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of readRows(source, { maximumRows: 1_000, ...options })) rows.push(row)
  return rows
}

export async function readTexts(source: WorkbookSource, sheetName?: string): Promise<string[][]> {
  return (await readAll(source, { sheetName })).map((row) => row.cells.map((cell) => cell.text))
}
