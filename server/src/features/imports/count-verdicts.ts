import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** Counts by verdict, which sum to all rows: there is no row without one, and none with two. */
export const countVerdicts = (tx: Transaction, taskId: string): Promise<number> =>
  tx.run(sql`
    update import_tasks set
      counts = (select coalesce(jsonb_object_agg(verdict, number), '{}') from (
        select verdict, count(*) as number from import_rows where task_id = ${taskId} group by verdict) c),
      differing_rows = (select count(*) from import_rows where task_id = ${taskId} and is_differing)
    where id = ${taskId}`)
