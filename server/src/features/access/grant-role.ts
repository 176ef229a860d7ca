import type { Role } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

export type Grant = { accountId: string; role: Role; unionId: string; grantedBy: string | null; at: Date }

/** Gives a role at a union; giving it again changes nothing. A second separate role breaks `grants_separate_roles`. */
export const grantRole = (tx: Transaction, grant: Grant): Promise<number> =>
  tx.run(sql`
    insert into grants (account_id, id, role, union_id, from_at, granted_by)
    values (${grant.accountId}, ${v7()}, ${grant.role}, ${grant.unionId}, ${grant.at}, ${grant.grantedBy})
    on conflict (account_id, union_id, role) where until_at is null do nothing`)

/** Ends a grant that is in effect and answers whether it was. */
export const endGrant = async (
  tx: Transaction,
  grant: { accountId: string; id: string; at: Date },
): Promise<boolean> => {
  const ended = await tx.run(sql`
    update grants set until_at = ${grant.at}
    where account_id = ${grant.accountId} and id = ${grant.id} and until_at is null`)
  return ended > 0
}

/** Ends everybody's roles at a union that ends itself. */
export const endGrantsAt = (tx: Transaction, unionId: string, at: Date): Promise<number> =>
  tx.run(sql`update grants set until_at = ${at} where union_id = ${unionId} and until_at is null`)
