import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { phoneHash, phonePurpose } from './phone-lookup.ts'
import { closeSessions } from './sessions.ts'

/**
 * Takes out of an account whatever tells whose it was; its id stays for facts, decisions and agreements. Phone and
 * account name are free for a new account. The account is locked.
 */
export const eraseAccount = async (
  tx: Transaction,
  ctx: Context,
  { accountId, phone }: { accountId: string; phone: string },
): Promise<void> => {
  await tx.run(sql`delete from sign_in_codes where phone_hash = ${phoneHash(ctx, phone)}`)
  await tx.run(sql`delete from phone_lookups where account_id = ${accountId}`)
  await tx.run(sql`delete from login_names where account_id = ${accountId}`)
  await tx.run(sql`delete from idempotency_keys where account_id = ${accountId}`)
  await closeSessions(tx, accountId)
  await tx.run(sql`
    update accounts set person_id = null, name = null, login_name = null, password_hash = null, verified_at = null,
      is_code_only = false, phone_sealed = ${ctx.sealing.seal(phonePurpose, '')}, phone_masked = '',
      closed_at = ${ctx.clock.now()}
    where account_id = ${accountId}`)
}

/** Locks an account that is to be closed, with whoever it turned out to be; undefined if it is closed already. */
export const lockAccount = (
  tx: Transaction,
  accountId: string,
): Promise<{ personId: string | null } | undefined> =>
  tx.find<{ personId: string | null }>(sql`
    select person_id as "personId" from accounts where account_id = ${accountId} and closed_at is null
    for no key update`)
