import { type PrintFont, printFont } from './font.ts'
import { cellText, type PrintedCell, type PrintedColumn, type PrintedTable } from './printed-table.ts'
import { wrapText } from './wrap-text.ts'

/** A4 across, in points. */
export const page = { width: 841.89, height: 595.28, left: 28, right: 28, top: 26, bottom: 34 }
export const inner = page.width - page.left - page.right
export const floor = page.height - page.bottom
export const size = { cell: 6.5, line: 8.6, padding: 2.4, fact: 8, factLine: 12, heading: 15 }

const factsAcross = 3
const qrHeight = 92
const signatureHeight = 40

export type Cells = { lines: string[][]; height: number }

export type Layout = {
  font: PrintFont
  /** Left edges of the columns and, last, the right edge of the table. */
  edges: number[]
  header: Cells
  /** From the top of the first page to the table. */
  headHeight: number
  footHeight: number
  factWidth: number
  cellsOf: (row: readonly PrintedCell[]) => Cells
}

/** Where everything goes; the same table is laid out the same way at any time. */
export const layOut = (table: PrintedTable): Layout => {
  const font = printFont()
  const edges = edgesOf(table.columns)
  const cells = (texts: readonly string[]): Cells => {
    const lines = texts.map((text, index) =>
      wrapText(font, text, size.cell, edges[index + 1]! - edges[index]! - 2 * size.padding),
    )
    const most = Math.max(...lines.map(({ length }) => length))
    return { lines, height: most * size.line + 2 * size.padding }
  }
  return {
    font,
    edges,
    header: cells(table.columns.map(({ heading }) => heading)),
    headHeight: 44 + Math.ceil(table.facts.length / factsAcross) * size.factLine + 6,
    footHeight: footHeightOf(table),
    factWidth: inner / factsAcross,
    cellsOf: (row) => cells(row.map((cell, index) => cellText(cell, table.columns[index]!.format))),
  }
}

const edgesOf = (columns: readonly PrintedColumn[]): number[] => {
  const sum = columns.reduce((total, { width }) => total + width, 0)
  const edges = [page.left]
  for (const { width } of columns) edges.push(edges.at(-1)! + (width * inner) / sum)
  return edges
}

const footHeightOf = ({ foot }: PrintedTable): number =>
  Math.max(qrHeight, Math.ceil(foot.length / 2) * (size.factLine + 3) + 10) + signatureHeight
