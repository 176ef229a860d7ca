/** What a column's cells are: words, a whole number, or an amount in fen. */
export type PrintedFormat = 'text' | 'number' | 'money'

/** `width` is a share of the page; for a workbook it is counted in characters. */
export type PrintedColumn = { heading: string; width: number; format: PrintedFormat }

export type PrintedCell = string | number | null

/** A table that goes over any number of pages, with what stands above, below and at the edge of each page. */
export type PrintedTable = {
  /** Name of who issues it, above the heading. */
  issuer: string
  heading: string
  facts: readonly (readonly [name: string, value: string])[]
  columns: readonly PrintedColumn[]
  /** Read twice: once to count the pages, once to print. */
  rows: () => AsyncIterable<readonly PrintedCell[]>
  totals: readonly PrintedCell[]
  /** Below the table. */
  foot: readonly (readonly [name: string, value: string])[]
  /** Boxes to be signed by hand. */
  signatures: readonly string[]
  /** Address behind the QR picture. */
  address: string
  addressName: string
  /** At the edge of every page. */
  edge: string
  /** Words instead of numbers are what a workbook puts numbers in for. */
  pageOf: (page: number | string, pages: number | string) => string
  createdAt: Date
}

export const cellText = (cell: PrintedCell, format: PrintedFormat): string => {
  if (cell === null) return ''
  return format === 'money' && typeof cell === 'number' ? yuanText(cell) : String(cell)
}

const yuanText = (fen: number): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`
}
