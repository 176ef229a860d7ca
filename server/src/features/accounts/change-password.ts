import { sql } from '../../platform/database/sql.ts'
import { isUniqueViolation } from '../../platform/database/unique-violation.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { ownPhone } from './own-phone.ts'
import { assertStrongPassword, hashPassword } from './passwords.ts'
import { closeOtherSessions } from './sessions.ts'
import { proveCode, sendCode } from './sign-in-codes.ts'

type Change = { code: string; loginName?: string; newPassword: string }

export const requestPasswordCode = async (ctx: Context) => {
  await assertMayHavePassword(ctx)
  return sendCode(ctx, await ownPhone(ctx), 'password')
}

/** Sets the password after a code sent to the account's phone; every other session ends. */
export const changePassword = async (ctx: Context, change: Change): Promise<void> => {
  const actor = signedIn(ctx.actor)
  await assertMayHavePassword(ctx)
  const phone = await ownPhone(ctx)
  assertStrongPassword(change.newPassword, [phone, actor.name ?? '', change.loginName ?? ''])
  const spendCode = await proveCode(ctx, phone, 'password', change.code)
  const passwordHash = await hashPassword(change.newPassword)
  await ctx
    .transaction(async (tx) => {
      await spendCode(tx)
      if (change.loginName) {
        const loginName = change.loginName.toLowerCase()
        await tx.run(sql`delete from login_names where account_id = ${actor.accountId}`)
        await tx.run(
          sql`insert into login_names (login_name, account_id) values (${loginName}, ${actor.accountId})`,
        )
        await tx.run(sql`update accounts set login_name = ${loginName} where account_id = ${actor.accountId}`)
      }
      await tx.run(
        sql`update accounts set password_hash = ${passwordHash} where account_id = ${actor.accountId}`,
      )
      await closeOtherSessions(tx, actor.accountId, actor.sessionTokenHash)
      await recordFact(tx, ctx, {
        action: 'account.password_changed',
        objectKind: 'account',
        objectId: actor.accountId,
      })
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'login_names_pkey')) throw new DomainError('account.login_name_taken')
      throw error
    })
}

/** Made by the union for somebody whom no check could verify (内置账号): it signs in by code alone. */
export const assertMayHavePassword = async (ctx: Context): Promise<void> => {
  const codeOnly = await ctx.database.find(
    sql`select 1 from accounts where account_id = ${signedIn(ctx.actor).accountId} and is_code_only`,
  )
  if (codeOnly) throw new DomainError('account.code_only')
}
