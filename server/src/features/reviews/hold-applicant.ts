import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'

/** Keeps the applicant's account open until the application stands: closing it withdraws whatever waits. */
export const holdApplicant = async (tx: Transaction, accountId: string): Promise<void> => {
  const open = await tx.find(
    sql`select 1 from accounts where account_id = ${accountId} and closed_at is null for share`,
  )
  if (!open) throw new DomainError('session.required')
}
