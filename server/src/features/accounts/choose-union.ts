import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, listPowers, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'

/** Chooses the union that this session acts for and answers who acts from now on. */
export const chooseUnion = async (ctx: Context, unionId: string): Promise<Context> => {
  const actor = signedIn(ctx.actor)
  const staff = await listPowers(ctx.database, actor.accountId, unionId, ctx.clock.now())
  if (!staff.union) throw new DomainError('account.union_not_managed')
  await ctx.transaction(async (tx) => {
    await tx.run(sql`update sessions set union_id = ${unionId} where token_hash = ${actor.sessionTokenHash}`)
    await recordFact(tx, ctx, {
      action: 'account.union_chosen',
      unionId,
      objectKind: 'union',
      objectId: unionId,
    })
  })
  return { ...ctx, actor: { ...actor, ...(actor.isVerified ? staff : {}) } }
}
