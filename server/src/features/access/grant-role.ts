import type { Role } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'

export type Grant = { accountId: string; role: Role; unionId: string; grantedBy: string | null; at: Date }

/** Gives a role at a union; giving it again changes nothing. */
export const grantRole = (tx: Transaction, grant: Grant): Promise<number> =>
  tx.run(sql`
    insert into grants (account_id, id, role, union_id, from_at, granted_by)
    values (${grant.accountId}, ${v7()}, ${grant.role}, ${grant.unionId}, ${grant.at}, ${grant.grantedBy})
    on conflict (account_id, union_id, role) where until_at is null do nothing`)
