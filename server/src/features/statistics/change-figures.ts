import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { FigureChange } from './change-figure.ts'

/** Notes changes of many counts at once; those that come to nothing leave no row. */
export const changeFigures = async (tx: Transaction, changes: readonly FigureChange[]): Promise<void> => {
  const rows = changes.filter(({ delta }) => delta !== 0)
  if (rows.length === 0) return
  await tx.run(sql`
    insert into figure_changes (union_id, union_path, figure, on_day, delta)
    select u.id, u.path, c.figure, c."onDay", c.delta
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c
        ("unionId" uuid, figure text, "onDay" date, delta bigint)
      join unions u on u.id = c."unionId"
    order by u.id`)
}
