import type { Consent } from '@huigong/contract'
import type { Reads, Transaction } from '../../platform/database/database.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'

/** Version of the statements in `contract/src/locales/<language>/statements.ts`; a new text gets a new one. */
export const statementVersion = '2026-11'

export type ConsentPurpose = Consent['purpose']

/** Throws unless the person agreed to the statement in force (个人信息保护法 art. 14 and 29). */
export const assertAgreed = (version: string | undefined): void => {
  if (version !== statementVersion) throw new DomainError('account.statement_required', { statementVersion })
}

/** Records an agreement, unless one to the same text is in force: proof is only ever added. */
export const recordConsent = (
  tx: Transaction,
  accountId: string,
  purpose: ConsentPurpose,
  at: Date,
): Promise<number> =>
  tx.run(sql`
    insert into consents (account_id, purpose, statement_version, agreed_at)
    select ${accountId}, ${purpose}, ${statementVersion}, ${at}
    where not exists (${inForce(accountId, purpose)}) on conflict do nothing`)

/** Records a withdrawal and answers whether there was something to withdraw. */
export const recordWithdrawal = async (
  tx: Transaction,
  accountId: string,
  purpose: ConsentPurpose,
  at: Date,
): Promise<boolean> => {
  const recorded = await tx.run(sql`
    insert into consent_withdrawals (account_id, purpose, withdrawn_at)
    select ${accountId}, ${purpose}, ${at} where exists (${inForce(accountId, purpose)}) on conflict do nothing`)
  return recorded > 0
}

export const hasConsented = async (db: Reads, accountId: string, purpose: ConsentPurpose): Promise<boolean> =>
  (await db.find(inForce(accountId, purpose))) !== undefined

/** An agreement to the statement in force that was not withdrawn since. */
const inForce = (accountId: string, purpose: ConsentPurpose): SQL => sql`
  select 1 from consents c
  where c.account_id = ${accountId} and c.purpose = ${purpose} and c.statement_version = ${statementVersion}
    and not exists (select 1 from consent_withdrawals w
      where w.account_id = c.account_id and w.purpose = c.purpose and w.withdrawn_at >= c.agreed_at)`
