import type PDFDocument from 'pdfkit'
import { qrCodeModules } from '../qr-code/qr-code.ts'
import { type Cells, inner, type Layout, page, size } from './page-layout.ts'
import type { PrintedTable } from './printed-table.ts'
import { widthOf, wrapText } from './wrap-text.ts'

export type Sheet = InstanceType<typeof PDFDocument>

const ink = '#1f1f1f'
const quiet = '#595959'
const rule = '#8c8c8c'

export const write = (sheet: Sheet, text: string, x: number, y: number, fontSize: number, color = ink) =>
  sheet.fillColor(color).fontSize(fontSize).text(text, x, y, { lineBreak: false })

/** Cells with a line around each. Numbers and amounts stand to the right. */
export const drawCells = (sheet: Sheet, layout: Layout, table: PrintedTable, cells: Cells, y: number) => {
  const { edges, font } = layout
  for (const [index, lines] of cells.lines.entries()) {
    const isRight = table.columns[index]!.format !== 'text'
    for (const [number, line] of lines.entries()) {
      if (line === '') continue
      const width = (widthOf(font, line) * size.cell) / 1000
      const x = isRight ? edges[index + 1]! - size.padding - width : edges[index]! + size.padding
      write(sheet, line, x, y + size.padding + number * size.line, size.cell)
    }
  }
  sheet.lineWidth(0.4).strokeColor(rule)
  sheet.rect(edges[0]!, y, edges.at(-1)! - edges[0]!, cells.height)
  for (const edge of edges.slice(1, -1)) sheet.moveTo(edge, y).lineTo(edge, y + cells.height)
  sheet.stroke()
}

export const drawHead = (sheet: Sheet, { font, factWidth }: Layout, table: PrintedTable) => {
  centred(sheet, font, table.issuer, page.top, 9)
  centred(sheet, font, table.heading, page.top + 15, size.heading)
  for (const [index, [name, value]] of table.facts.entries()) {
    const x = page.left + (index % 3) * factWidth
    const y = page.top + 42 + Math.floor(index / 3) * size.factLine
    drawFact(sheet, font, name, value, x, y, factWidth)
  }
}

/** The words, the QR picture and the boxes to be signed. */
export const drawFoot = (sheet: Sheet, { font }: Layout, table: PrintedTable, y: number) => {
  const width = (inner - 110) / 2
  for (const [index, [name, value]] of table.foot.entries()) {
    const top = y + 8 + Math.floor(index / 2) * (size.factLine + 3)
    drawFact(sheet, font, name, value, page.left + (index % 2) * width, top, width)
  }
  drawQr(sheet, table.address, page.width - page.right - 72, y + 6, 72)
  const caption = font.printable(table.addressName)
  const captionWidth = (widthOf(font, caption) * 7) / 1000
  write(sheet, caption, page.width - page.right - 36 - captionWidth / 2, y + 80, 7, quiet)
  const box = inner / table.signatures.length
  const signY = y + Math.max(92, Math.ceil(table.foot.length / 2) * (size.factLine + 3) + 10) + 8
  for (const [index, name] of table.signatures.entries()) {
    sheet.lineWidth(0.6).strokeColor(rule)
    sheet.rect(page.left + index * box, signY, box, 30).stroke()
    write(sheet, font.printable(name), page.left + index * box + 6, signY + 10, size.fact)
  }
}

export const drawEdge = (
  sheet: Sheet,
  { font }: Layout,
  table: PrintedTable,
  number: number,
  pages: number,
) => {
  const y = page.height - 24
  write(sheet, font.printable(table.edge), page.left, y, 7, quiet)
  const text = font.printable(table.pageOf(number, pages))
  write(sheet, text, page.width - page.right - (widthOf(font, text) * 7) / 1000, y, 7, quiet)
}

const drawFact = (
  sheet: Sheet,
  font: Layout['font'],
  name: string,
  value: string,
  x: number,
  y: number,
  width: number,
) => {
  const label = font.printable(`${name}：`)
  const labelWidth = (widthOf(font, label) * size.fact) / 1000
  write(sheet, label, x, y, size.fact, quiet)
  const room = width - labelWidth - 6
  // What is too long for one line is set smaller, never cut.
  const full = (widthOf(font, font.printable(value)) * size.fact) / 1000
  const fontSize = full > room ? Math.max(4, (size.fact * room) / full) : size.fact
  for (const [index, line] of wrapText(font, value, fontSize, room).entries())
    write(sheet, line, x + labelWidth, y + (size.fact - fontSize) / 2 + index * (fontSize + 1), fontSize)
}

const centred = (sheet: Sheet, font: Layout['font'], text: string, y: number, fontSize: number) => {
  const printable = font.printable(text)
  write(sheet, printable, (page.width - (widthOf(font, printable) * fontSize) / 1000) / 2, y, fontSize)
}

const drawQr = (sheet: Sheet, text: string, x: number, y: number, width: number) => {
  const rows = qrCodeModules(text)
  const module = width / rows.length
  sheet.fillColor('#000000')
  for (const [row, cells] of rows.entries())
    for (const [column, isDark] of cells.entries())
      if (isDark) sheet.rect(x + column * module, y + row * module, module + 0.05, module + 0.05)
  sheet.fill()
}
