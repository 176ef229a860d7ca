import type { Role } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

export type FoundGrant = {
  id: string
  accountId: string
  unionId: string
  role: Role
  name: string
  phoneMasked: string
  status: 'active' | 'awaiting'
}

/** A grant that has not ended, or one that still awaits the verification of its person. */
export const findGrant = (db: Reads, id: string): Promise<FoundGrant | undefined> =>
  db.find<FoundGrant>(sql`
    select g.id, g.account_id as "accountId", g.union_id as "unionId", g.role, coalesce(a.name, '') as name,
      a.phone_masked as "phoneMasked", 'active' as status
    from grants g join accounts a on a.account_id = g.account_id where g.id = ${id} and g.until_at is null
    union all
    select w.id, w.account_id, w.union_id, w.role, w.name, a.phone_masked, 'awaiting'
    from awaited_grants w join accounts a on a.account_id = w.account_id where w.id = ${id} and w.ended_at is null`)
