import { escapeXml, xmlDeclaration } from './xml-text.ts'

export type CellStyle = 'text' | 'number' | 'date' | 'header' | 'money'

/** Positions in `<cellXfs>` of the styles below. */
export const cellStyles = { number: 0, text: 1, date: 2, header: 3, money: 4 } satisfies Record<
  CellStyle,
  number
>

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml'

/** What a sheet has beside its cells. */
export type SheetExtras = { hasNotes: boolean; hasPicture: boolean }

export function contentTypes(sheetCount: number, extras: readonly SheetExtras[]): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  )
  const further = extras.flatMap(({ hasNotes, hasPicture }, index) => [
    ...(hasNotes ? [override(`/xl/comments${index + 1}.xml`, 'comments')] : []),
    ...(hasPicture
      ? [`<Override PartName="/xl/drawings/drawing${index + 1}.xml" ContentType="${drawingType}"/>`]
      : []),
  ])
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
  const parts = [
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    ...sheets,
    ...further,
  ]
  return `${xmlDeclaration}<Types xmlns="${packageTypes}">${defaults}${parts.join('')}</Types>`
}

export function relations(): string {
  return formatRelations([['officeDocument', 'xl/workbook.xml']])
}

export function workbook(names: readonly string[], isLastHidden: boolean): string {
  const sheets = names.map((name, index) => {
    const state = isLastHidden && index === names.length - 1 ? ' state="hidden"' : ''
    return `<sheet name="${escapeXml(tidySheetName(name))}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`
  })
  return `${xmlDeclaration}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelations}"><sheets>${sheets.join('')}</sheets></workbook>`
}

export function workbookRelations(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) => `worksheets/sheet${index + 1}.xml`)
  return formatRelations([
    ...sheets.map((target): [string, string] => ['worksheet', target]),
    ['styles', 'styles.xml'],
  ])
}

/** The drawings that a sheet names are the first (notes) and the last (the picture). */
export function sheetRelations(number: number, { hasNotes, hasPicture }: SheetExtras): string {
  const notes: [string, string][] = [
    ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
    ['comments', `../comments${number}.xml`],
  ]
  return formatRelations([
    ...(hasNotes ? notes : []),
    ...(hasPicture ? [['drawing', `../drawings/drawing${number}.xml`] as [string, string]] : []),
  ])
}

export function pictureRelations(number: number): string {
  return formatRelations([['image', `../media/image${number}.png`]])
}

export function styles(): string {
  const plain = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
  const bold = '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
  const fill = (inner: string) => `<fill>${inner}</fill>`
  const headerFill = fill(
    '<patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill>',
  )
  const fills =
    fill('<patternFill patternType="none"/>') + fill('<patternFill patternType="gray125"/>') + headerFill
  const side = (name: string) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`
  const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>'
  const thinBorder = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
  const cell = (formatId: number) =>
    `<xf numFmtId="${formatId}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`
  const header =
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>'
  return (
    `${xmlDeclaration}<styleSheet xmlns="${spreadsheet}">` +
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/></numFmts>' +
    `<fonts count="2">${plain}${bold}</fonts><fills count="3">${fills}</fills>` +
    `<borders count="2">${noBorder}${thinBorder}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="5">${cell(0)}${cell(49)}${cell(164)}${header}${cell(4)}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}

/** Excel allows 31 characters and none of `[]:*?/\`. */
function tidySheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || 'Sheet'
}

function override(path: string, kind: string): string {
  return `<Override PartName="${path}" ContentType="${sheetTypes}.${kind}+xml"/>`
}

function formatRelations(targets: readonly [kind: string, target: string][]): string {
  const formatted = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${kind}" Target="${target}"/>`,
  )
  return `${xmlDeclaration}<Relationships xmlns="${packageRelations}">${formatted.join('')}</Relationships>`
}
