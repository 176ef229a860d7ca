import type { ImportStatus } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import type { UnionEnding } from '../access/index.ts'

/** A checked file that nobody submits changes nothing and waits for nobody. */
const running: readonly ImportStatus[] = ['uploaded', 'reading', 'applying', 'undoing']

export const importsEnding: UnionEnding = {
  blockers: async (db, { unionId }) => {
    const found = await db.find<{ count: number }>(sql`
      select count(*) as count from import_tasks
      where union_id = ${unionId} and status = any(${sql.param(running)}::text[])`)
    return [{ kind: 'running_imports', count: found!.count }]
  },
}
