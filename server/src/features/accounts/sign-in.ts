import type { SignIn } from '@huigong/contract'
import { readPhone } from '@huigong/contract/values/phone'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { assertAgreed, hasConsented, recordConsent } from './consents.ts'
import { findOrCreateAccount } from './find-or-create-account.ts'
import { isPassword } from './passwords.ts'
import { findAccountIdByPhone } from './phone-lookup.ts'
import { listMerchantChoices } from './scanning-for.ts'
import type { Audience } from './session-lengths.ts'
import { openSession } from './sessions.ts'
import { proveCode, type Spend } from './sign-in-codes.ts'
import { withinAttempts } from './within-attempts.ts'

/** Signs in and answers the token of a fresh session. */
export const signIn = async (ctx: Context, audience: Audience, form: SignIn): Promise<string> => {
  const proof = await withinAttempts(ctx, subjectOf(form), () =>
    form.method === 'code' ? proveByCode(ctx, form) : proveByPassword(ctx, form),
  )
  return ctx.transaction((tx) => finish(tx, ctx, audience, form, proof))
}

/** One subject for every way of writing an account's name, so that another spelling gives no more tries. */
const subjectOf = (form: SignIn): string => {
  if (form.method === 'code') return form.phone
  const phone = readPhone(form.accountName)
  return phone.ok ? phone.phone : form.accountName.toLowerCase()
}

/** Without an account id it is a phone without an account: that is made in the transaction that opens the session. */
type Proof = { accountId: string | undefined; spend?: Spend }

const proveByCode = async (ctx: Context, form: Extract<SignIn, { method: 'code' }>): Promise<Proof> => ({
  accountId: await findAccountIdByPhone(ctx.database, ctx, form.phone),
  spend: await proveCode(ctx, form.phone, 'sign_in', form.code),
})

const proveByPassword = async (
  ctx: Context,
  form: Extract<SignIn, { method: 'password' }>,
): Promise<Proof> => {
  const phone = readPhone(form.accountName)
  const accountId = phone.ok
    ? await findAccountIdByPhone(ctx.database, ctx, phone.phone)
    : await findAccountIdByLoginName(ctx, form.accountName)
  const account = accountId
    ? await ctx.database.find<{ passwordHash: string | null }>(
        sql`select password_hash as "passwordHash" from accounts
          where account_id = ${accountId} and not is_code_only`,
      )
    : undefined
  if (!(await isPassword(form.password, account?.passwordHash ?? null)))
    throw new DomainError('account.password_wrong')
  return { accountId }
}

const findAccountIdByLoginName = async (ctx: Context, loginName: string) => {
  const row = await ctx.database.find<{ accountId: string }>(
    sql`select account_id as "accountId" from login_names where login_name = ${loginName.toLowerCase()}`,
  )
  return row?.accountId
}

const finish = async (tx: Transaction, ctx: Context, audience: Audience, form: SignIn, proof: Proof) => {
  await proof.spend?.(tx)
  const accountId = proof.accountId ?? (await accountOfPhone(tx, ctx, audience, form))
  await assertNotClosed(tx, accountId, form)
  const merchantId = audience === 'merchant' ? await onlyMerchantOf(tx, accountId) : null
  if (audience !== 'admin') await settleConsent(tx, ctx, form, accountId)
  const unionId = await onlyUnionOf(tx, audience, accountId, ctx.clock.now())
  const token = await openSession(tx, ctx, audience, accountId, unionId, merchantId)
  await recordFact(tx, ctx, {
    action: 'account.signed_in',
    objectKind: 'account',
    objectId: accountId,
    accountId,
    unionId,
    details: { audience, method: form.method },
  })
  return token
}

/** The merchant app registers nobody: whom no merchant and no union added has nothing to scan for. */
const accountOfPhone = (tx: Transaction, ctx: Context, audience: Audience, form: SignIn): Promise<string> => {
  if (form.method === 'password') throw new DomainError('account.password_wrong')
  if (audience === 'merchant') throw new DomainError('clerk.none')
  return findOrCreateAccount(tx, ctx, form.phone)
}

/** Whoever scans for exactly one merchant does so at once. */
const onlyMerchantOf = async (tx: Transaction, accountId: string): Promise<string | null> => {
  const merchants = await listMerchantChoices(tx, accountId)
  if (merchants.length === 0) throw new DomainError('clerk.none')
  return merchants.length === 1 ? merchants[0]!.id : null
}

/** It may have been closed between the proof and this moment. */
const assertNotClosed = async (tx: Transaction, accountId: string, form: SignIn) => {
  const open = await tx.find(
    sql`select 1 from accounts where account_id = ${accountId} and closed_at is null for share`,
  )
  if (!open) throw new DomainError(form.method === 'code' ? 'account.code_expired' : 'account.password_wrong')
}

const settleConsent = async (tx: Transaction, ctx: Context, form: SignIn, accountId: string) => {
  if (await hasConsented(tx, accountId, 'platform')) return
  assertAgreed(form.method === 'code' ? form.statementVersion : undefined)
  await recordConsent(tx, accountId, 'platform', ctx.clock.now())
}

/** Whoever manages exactly one union acts for it at once (seed 000, section 3: several unions are chosen from). */
const onlyUnionOf = async (tx: Transaction, audience: Audience, accountId: string, at: Date) => {
  if (audience !== 'admin') return null
  const unions = await tx.rows<{ unionId: string }>(sql`
    select distinct g.union_id as "unionId" from grants g join unions u on u.id = g.union_id
    where g.account_id = ${accountId} and u.status = 'active' and g.from_at <= ${at}
      and (g.until_at is null or g.until_at > ${at}) limit 2`)
  return unions.length === 1 ? unions[0]!.unionId : null
}
