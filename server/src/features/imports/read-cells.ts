import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { rowPurpose } from './write-rows.ts'

type Block = { firstRow: number; cellsSealed: string }

/** The cells of these rows as they stood in the file, by row number. */
export const readCells = async (
  ctx: Context,
  taskId: string,
  rowNumbers: readonly number[],
): Promise<Map<number, readonly string[]>> => {
  const blocks = await ctx.database.rows<Block>(sql`
    select c.first_row as "firstRow", c.cells_sealed as "cellsSealed" from import_cells c
    where c.task_id = ${taskId} and exists (
      select from unnest(${sql.param([...rowNumbers])}::integer[]) as n (row_number)
      where n.row_number between c.first_row and c.last_row)
    order by c.first_row`)
  const wanted = new Set(rowNumbers)
  return new Map(
    blocks.flatMap((block) => cellsOf(ctx, block).filter(([rowNumber]) => wanted.has(rowNumber))),
  )
}

type RowCells = readonly [rowNumber: number, texts: readonly string[]]

/** A block holds rows with their numbers; those of an earlier version held the texts of one row. */
const cellsOf = (ctx: Context, { firstRow, cellsSealed }: Block): RowCells[] => {
  const content: readonly (string | RowCells)[] = JSON.parse(ctx.sealing.unseal(rowPurpose, cellsSealed))
  const rows = content.filter((each) => typeof each !== 'string')
  return rows.length > 0 ? rows : [[firstRow, content.filter((each) => typeof each === 'string')]]
}
