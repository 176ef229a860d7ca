import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'

/** Shows how far a phase is, outside the transaction that the phase is in. */
export const reportProgress = (
  ctx: Context,
  taskId: string,
  doneRows: number,
  totalRows: number | null = null,
): Promise<number> =>
  ctx.transaction((tx) =>
    tx.run(sql`
      update import_tasks set done_rows = ${doneRows}, changed_at = ${ctx.clock.now()},
        total_rows = greatest(coalesce(${totalRows}, total_rows), ${doneRows})
      where id = ${taskId}`),
  )
