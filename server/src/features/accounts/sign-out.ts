import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { closeSession } from './sessions.ts'

export const signOut = (ctx: Context): Promise<void> => {
  const actor = signedIn(ctx.actor)
  return ctx.transaction(async (tx) => {
    await closeSession(tx, actor.sessionTokenHash)
    await recordFact(tx, ctx, {
      action: 'account.signed_out',
      objectKind: 'account',
      objectId: actor.accountId,
    })
  })
}
