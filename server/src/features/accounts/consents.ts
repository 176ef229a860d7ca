import { sql } from 'drizzle-orm'
import type { Reads, Transaction } from '../../platform/database/database.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'

/** Version of the statements in `contract/src/locales/<language>/statements.ts`; a new text gets a new one. */
export const statementVersion = '2026-11'

export type ConsentPurpose = 'platform' | 'identity'

/** Throws unless the person agreed to the statement in force (个人信息保护法 art. 14 and 29). */
export const assertAgreed = (version: string | undefined): void => {
  if (version !== statementVersion) throw new DomainError('account.statement_required', { statementVersion })
}

export const recordConsent = (tx: Transaction, accountId: string, purpose: ConsentPurpose, at: Date) =>
  tx.run(sql`
    insert into consents (account_id, purpose, statement_version, agreed_at)
    values (${accountId}, ${purpose}, ${statementVersion}, ${at}) on conflict do nothing`)

export const hasConsented = async (
  db: Reads,
  accountId: string,
  purpose: ConsentPurpose,
): Promise<boolean> => {
  const row = await db.find(sql`
    select 1 from consents
    where account_id = ${accountId} and purpose = ${purpose} and statement_version = ${statementVersion}`)
  return row !== undefined
}
