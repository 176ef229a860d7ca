import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import { rowsInChunk } from './run-in-chunks.ts'
import type { TaskRow } from './task-row.ts'

/** The rows of the next chunk: how many, the last of them, and the condition that picks their range. */
export type NextRows = { rows: number; lastRow: number; condition: SQL }

export const findNextRows = async (
  tx: Transaction,
  task: TaskRow,
  wanted: SQL,
): Promise<NextRows | undefined> => {
  const found = await tx.find<{ rows: number; lastRow: number | null }>(sql`
    select count(*) as rows, max(row_number) as "lastRow" from (
      select row_number from import_rows
      where task_id = ${task.id} and row_number > ${task.cursorRow} and ${wanted}
      order by row_number limit ${rowsInChunk}) n`)
  if (!found || found.lastRow === null) return undefined
  const { rows, lastRow } = found
  return { rows, lastRow, condition: sql`row_number > ${task.cursorRow} and row_number <= ${lastRow}` }
}
