import { maskPhone } from '@huigong/contract/values/masking'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { findAccountIdByPhone, phonePurpose } from './phone-lookup.ts'

/**
 * The account of a phone, made at the first time: of one that was just proven by a code, or of one that staff name as a
 * merchant's clerk, who proves it when signing in. One phone, one account.
 */
export const findOrCreateAccount = async (tx: Transaction, ctx: Context, phone: string): Promise<string> => {
  const known = await findAccountIdByPhone(tx, ctx, phone)
  if (known) return known
  const accountId = v7()
  const lookup = ctx.sealing.lookupHash(phonePurpose, phone)
  const isFirst = await tx.run(sql`
    insert into phone_lookups (phone_hash, key_id, account_id) values (${lookup.hash}, ${lookup.keyId}, ${accountId})
    on conflict do nothing`)
  // Somebody registered the same phone at the same moment: theirs is the account.
  if (!isFirst) return (await findAccountIdByPhone(tx, ctx, phone)) ?? accountId
  await tx.run(sql`
    insert into accounts (account_id, phone_sealed, phone_masked, created_at)
    values (${accountId}, ${ctx.sealing.seal(phonePurpose, phone)}, ${maskPhone(phone)}, ${ctx.clock.now()})`)
  await recordFact(tx, ctx, {
    action: 'account.registered',
    objectKind: 'account',
    objectId: accountId,
    accountId,
  })
  return accountId
}
