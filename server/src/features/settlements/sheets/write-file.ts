import type { Writable } from 'node:stream'
import type { PrintedTable } from '../../../platform/pdf/printed-table.ts'
import { writePdf } from '../../../platform/pdf/write-pdf.ts'
import { qrCodePng } from '../../../platform/qr-code/qr-code.ts'
import { type WrittenCell, writeWorkbook } from '../../../platform/spreadsheet/write-workbook.ts'

export const sheetFormats = ['xlsx', 'pdf'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** Writes a sheet as a file; the same sheet gives the same bytes at any time. Ends the stream. */
export const writeSheet: Record<SheetFormat, (stream: Writable, table: PrintedTable) => Promise<void>> = {
  pdf: writePdf,
  xlsx: async (stream, table) => {
    const png = await qrCodePng(table.address, qrPixels * 2)
    await writeWorkbook(stream, {
      sheets: [
        {
          name: table.heading,
          lead: [
            `${table.issuer}  ${table.heading}`,
            table.facts.map(([name, value]) => `${name}：${value}`).join('    '),
          ],
          columns: table.columns.map(({ heading, width, format }) => ({
            header: heading,
            width: width * 2,
            format,
          })),
          rows: workbookRows(table),
          frozenRows: 3,
          print: { left: table.edge, right: table.pageOf('&P', '&N') },
          picture: { png, sizeInPixels: qrPixels, description: table.addressName },
        },
      ],
    })
  },
}

/** Some three centimetres on paper. */
const qrPixels = 120

async function* workbookRows(table: PrintedTable): AsyncGenerator<WrittenCell[]> {
  const written = (cells: PrintedTable['totals']) =>
    cells.map((cell, index) =>
      typeof cell === 'number' && table.columns[index]!.format === 'money' ? cell / 100 : cell,
    )
  for await (const row of table.rows()) yield written(row)
  yield written(table.totals)
  yield []
  for (const [name, value] of table.foot) yield [`${name}：${value}`]
  yield []
  yield [table.signatures.map((name) => `${name}：${' '.repeat(24)}`).join('')]
  yield []
  yield [table.addressName]
}
