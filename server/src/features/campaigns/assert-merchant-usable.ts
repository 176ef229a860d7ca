import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Reach } from '../access/index.ts'

/** Merchants of the own union, and those on line of its superiors; any other does not exist. */
export const assertMerchantUsable = async (
  tx: Transaction,
  { unionId, path }: Reach,
  merchantId: string,
): Promise<void> => {
  const usable = await tx.find(sql`
    select 1 from merchants m join unions u on u.id = m.union_id
    where m.id = ${merchantId}
      and (m.union_id = ${unionId} or (m.status = 'online' and u.path @> ${path}::ltree))`)
  if (!usable) throw new DomainError('thing.not_found')
}
