import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'

/** Whether the account has a role, awaits one or was proposed for one: a union must not lose its administrator by accident. */
export const holdsOffice = async (db: Reads, accountId: string, at: Date): Promise<boolean> => {
  const office = await db.find(sql`
    select 1 from grants where account_id = ${accountId} and (until_at is null or until_at > ${at})
    union all select 1 from awaited_grants where account_id = ${accountId} and ended_at is null
    union all select 1 from reviews where kind = 'administrator.grant' and status = 'pending'
      and payload ->> 'accountId' = ${accountId} limit 1`)
  return office !== undefined
}

export const assertMayClose = async (db: Reads, accountId: string, at: Date): Promise<void> => {
  if (await holdsOffice(db, accountId, at)) throw new DomainError('account.holds_office')
}
