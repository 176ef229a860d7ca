import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import PDFDocument from 'pdfkit'
import { countPages, firstPlace, rowsWithTotals, take } from './count-pages.ts'
import { drawCells, drawEdge, drawFoot, drawHead, type Sheet } from './draw.ts'
import { type Layout, layOut, page } from './page-layout.ts'
import type { PrintedTable } from './printed-table.ts'

/**
 * Writes a table as a PDF, page by page: what was printed is not held, and other requests have their turn between two
 * pages. The same table gives the same bytes: dates and ids are those of the table, nothing is of the moment.
 */
export const writePdf = async (stream: Writable, table: PrintedTable): Promise<void> => {
  const layout = layOut(table)
  const pages = await countPages(table, layout)
  const sheet = openSheet(table, layout)
  const written = pipeline(sheet, stream)
  try {
    await print(sheet, layout, table, pages)
    sheet.end()
  } catch (error) {
    sheet.destroy(error as Error)
    await written.catch(() => undefined)
    throw error
  }
  await written
}

const openSheet = (table: PrintedTable, { font }: Layout): Sheet =>
  new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    autoFirstPage: false,
    font: font.bytes as unknown as string,
    info: {
      Title: table.heading,
      Author: table.issuer,
      Producer: 'Huigong',
      Creator: 'Huigong',
      CreationDate: table.createdAt,
      ModDate: table.createdAt,
    },
  })

const print = async (sheet: Sheet, layout: Layout, table: PrintedTable, pages: number): Promise<void> => {
  let number = 1
  const place = firstPlace(layout)
  const begin = async () => {
    await hasRoom(sheet)
    sheet.addPage()
    drawEdge(sheet, layout, table, number, pages)
    const headHeight = number === 1 ? layout.headHeight : 0
    if (number === 1) drawHead(sheet, layout, table)
    drawCells(sheet, layout, table, layout.header, page.top + headHeight)
  }
  const down = async (height: number): Promise<number> => {
    if (take(place, height, layout)) {
      number += 1
      await begin()
    }
    return place.y - height
  }
  await begin()
  for await (const row of rowsWithTotals(table)) {
    const cells = layout.cellsOf(row)
    drawCells(sheet, layout, table, cells, await down(cells.height))
  }
  drawFoot(sheet, layout, table, await down(layout.footHeight))
}

const mostWaiting = 1024 * 1024

/** Gives others their turn, and waits while the reader is slower. */
const hasRoom = async (sheet: Sheet): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve))
  while (sheet.readableLength > mostWaiting && !sheet.destroyed)
    await new Promise((resolve) => setTimeout(resolve, 20))
}
