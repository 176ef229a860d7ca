import exceljs from 'exceljs'
import type { Download } from 'playwright-core'
import type { ChosenFile } from './pages.ts'

export type Cell = string | number | Date | null

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook as somebody makes it in an office: a header, rows, and formatted rows with nothing in them. */
export const workbook = async (name: string, rows: readonly (readonly Cell[])[]): Promise<ChosenFile> => {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('职工名册')
  for (const row of rows) sheet.addRow([...row])
  for (let blank = 1; blank <= 3; blank++) {
    const row = sheet.addRow([])
    row.getCell(1).style = { font: { bold: true } }
    row.getCell(2).value = '  '
  }
  return asFile(name, book)
}

export const asFile = async (name: string, book: exceljs.Workbook): Promise<ChosenFile> => ({
  name,
  mimeType,
  buffer: Buffer.from(await book.xlsx.writeBuffer()),
})

export const openDownload = async (download: Download): Promise<exceljs.Workbook> => {
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(await download.path())
  return book
}

/** The texts of a sheet's rows, header first; empty cells at the end of a row are left out. */
export const textsOf = (sheet: exceljs.Worksheet | undefined): string[][] => {
  const rows: string[][] = []
  sheet?.eachRow((row) => {
    const cells = Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text)
    rows.push(cells)
  })
  return rows
}
