import { maskPhone } from '@huigong/contract/values/masking'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { isUniqueViolation } from '../../platform/database/unique-violation.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { rememberPhone } from '../people/index.ts'
import { ownPhone } from './own-phone.ts'
import { isPassword } from './passwords.ts'
import { findAccountIdByPhone, phonePurpose } from './phone-lookup.ts'
import { closeOtherSessions } from './sessions.ts'
import { proveCode, type Spend } from './sign-in-codes.ts'
import { tellPhoneChanged } from './tell-phone-changed.ts'
import { withinAttempts } from './within-attempts.ts'

type Change = {
  phone: string
  newCode: string
  proof: { by: 'code'; code: string } | { by: 'password'; password: string }
}

/**
 * Another phone for the account: the new one is proven by a code, the account by a code to the old one or, where that
 * is lost, by the password. Every other session ends, and both phones are told.
 */
export const changePhone = async (ctx: Context, { phone, newCode, proof }: Change): Promise<void> => {
  const { accountId, sessionTokenHash } = signedIn(ctx.actor)
  const present = await ownPhone(ctx)
  if (phone === present) throw new DomainError('account.phone_same')
  const spends = await withinAttempts(ctx, present, async () => [
    await proveAccount(ctx, present, proof),
    await proveCode(ctx, phone, 'phone_new', newCode),
  ])
  await ctx.transaction(async (tx) => {
    for (const spend of spends) await spend(tx)
    const personId = await replacePhone(tx, ctx, accountId, phone)
    if (personId) await rememberPhone(tx, ctx, personId, phone)
    await closeOtherSessions(tx, accountId, sessionTokenHash)
    await recordFact(tx, ctx, {
      action: 'account.phone_changed',
      objectKind: 'account',
      objectId: accountId,
      details: { provenBy: proof.by },
    })
  })
  await tellPhoneChanged(ctx, present, phone)
}

const nothingToSpend: Spend = async () => undefined

const proveAccount = async (ctx: Context, present: string, proof: Change['proof']): Promise<Spend> => {
  if (proof.by === 'code') return proveCode(ctx, present, 'phone_old', proof.code)
  const account = await ctx.database.find<{ passwordHash: string | null }>(sql`
    select password_hash as "passwordHash" from accounts
    where account_id = ${signedIn(ctx.actor).accountId} and not is_code_only`)
  if (!(await isPassword(proof.password, account?.passwordHash ?? null)))
    throw new DomainError('account.password_wrong')
  return nothingToSpend
}

/** The unique index of look-ups decides between two who claim one phone. Answers the verified person. */
const replacePhone = async (
  tx: Transaction,
  ctx: Context,
  accountId: string,
  phone: string,
): Promise<string | null> => {
  const account = await tx.find<{ personId: string | null }>(sql`
    select person_id as "personId" from accounts where account_id = ${accountId} and closed_at is null
    for no key update`)
  if (!account) throw new DomainError('session.required')
  if (await findAccountIdByPhone(tx, ctx, phone)) throw new DomainError('account.phone_taken')
  const { hash, keyId } = ctx.sealing.lookupHash(phonePurpose, phone)
  await tx.run(sql`delete from phone_lookups where account_id = ${accountId}`)
  await tx
    .run(
      sql`insert into phone_lookups (phone_hash, key_id, account_id) values (${hash}, ${keyId}, ${accountId})`,
    )
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'phone_lookups_pkey')) throw new DomainError('account.phone_taken')
      throw error
    })
  await tx.run(sql`
    update accounts set phone_sealed = ${ctx.sealing.seal(phonePurpose, phone)}, phone_masked = ${maskPhone(phone)}
    where account_id = ${accountId}`)
  return account.personId
}
