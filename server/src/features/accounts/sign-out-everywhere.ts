import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { closeSessions } from './sessions.ts'

/** Ends every session of the account, on the phone and in the console, this one too. */
export const signOutEverywhere = (ctx: Context): Promise<{ ended: number }> => {
  const { accountId } = signedIn(ctx.actor)
  return ctx.transaction(async (tx) => {
    const ended = await closeSessions(tx, accountId)
    await recordFact(tx, ctx, {
      action: 'account.signed_out_everywhere',
      objectKind: 'account',
      objectId: accountId,
      details: { ended },
    })
    return { ended }
  })
}
