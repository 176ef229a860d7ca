import { floor, type Layout, page } from './page-layout.ts'
import type { PrintedTable } from './printed-table.ts'

/** Goes over the rows as the printer will, so that each page can say of how many it is. */
export const countPages = async (table: PrintedTable, layout: Layout): Promise<number> => {
  const place = firstPlace(layout)
  let pages = 1
  for await (const row of rowsWithTotals(table))
    if (take(place, layout.cellsOf(row).height, layout)) pages += 1
  return take(place, layout.footHeight, layout) ? pages + 1 : pages
}

export type Place = { y: number }

export const firstPlace = ({ headHeight, header }: Layout): Place => ({
  y: page.top + headHeight + header.height,
})

/** Moves down by a height; answers whether that needed a new page, on which it stands now. */
export const take = (place: Place, height: number, { header }: Layout): boolean => {
  const isNew = place.y + height > floor
  if (isNew) place.y = page.top + header.height
  place.y += height
  return isNew
}

export async function* rowsWithTotals({ rows, totals }: PrintedTable) {
  yield* rows()
  yield totals
}
