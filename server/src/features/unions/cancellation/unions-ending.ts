import { sql } from '../../../platform/database/sql.ts'
import type { UnionEnding } from '../../access/index.ts'

/** The union at the top stays, and so does whichever has others below it. */
export const unionsEnding: UnionEnding = {
  blockers: async (db, { unionId }) => {
    const found = await db.find<{ children: number; isRoot: boolean }>(sql`
      select (select count(*) from unions c where c.superior_id = u.id and c.status = 'active') as children,
        u.superior_id is null as "isRoot"
      from unions u where u.id = ${unionId}`)
    return [
      { kind: 'is_root', count: found?.isRoot ? 1 : 0 },
      { kind: 'child_unions', count: found?.children ?? 0 },
    ]
  },
}
