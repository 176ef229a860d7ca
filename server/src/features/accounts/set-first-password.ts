import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { assertMayHavePassword } from './change-password.ts'
import { ownPhone } from './own-phone.ts'
import { assertStrongPassword, hashPassword } from './passwords.ts'

const withinMinutes = 15

/**
 * The first password, right after the sign-in. Whoever has none came in by a code, which is the proof; it does not
 * last, because a phone may lie about unlocked.
 */
export const setFirstPassword = async (ctx: Context, newPassword: string): Promise<void> => {
  const { accountId, name } = signedIn(ctx.actor)
  await assertMayHavePassword(ctx)
  assertStrongPassword(newPassword, [await ownPhone(ctx), name ?? ''])
  const passwordHash = await hashPassword(newPassword)
  await ctx.transaction(async (tx) => {
    const isFirst = await tx.run(sql`
      update accounts set password_hash = ${passwordHash} where account_id = ${accountId} and password_hash is null`)
    if (!isFirst) throw new DomainError('account.password_set')
    await assertFresh(ctx)
    await recordFact(tx, ctx, {
      action: 'account.password_set',
      objectKind: 'account',
      objectId: accountId,
    })
  })
}

/** Later than that, the way on is another sign-in by code. */
const assertFresh = async (ctx: Context) => {
  const since = new Date(ctx.clock.now().getTime() - withinMinutes * 60_000)
  const fresh = await ctx.database.find(sql`
    select 1 from sessions where token_hash = ${signedIn(ctx.actor).sessionTokenHash} and created_at > ${since}`)
  if (!fresh) throw new DomainError('session.required')
}
