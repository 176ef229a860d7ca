import {
  assertNotLocked,
  countAttempt,
  forgetAttempts,
  type Limit,
} from '../../platform/throttling/throttle.ts'
import type { Context } from '../access/index.ts'

const failuresPerAccount: Limit = { name: 'sign-in', times: 5, withinSeconds: 15 * 60 }
const failuresPerAddress: Limit = { name: 'sign-in-address', times: 100, withinSeconds: 15 * 60 }

/** Runs a proof of who somebody is; five that fail lock the account's name for a quarter of an hour. */
export const withinAttempts = async <Proof>(
  ctx: Context,
  accountName: string,
  prove: () => Promise<Proof>,
): Promise<Proof> => {
  const now = ctx.clock.now()
  await assertNotLocked(ctx.database, failuresPerAccount, accountName, now)
  await assertNotLocked(ctx.database, failuresPerAddress, ctx.remoteAddress, now)
  const proof = await prove().catch(async (error: unknown) => {
    await countFailure(ctx, accountName)
    throw error
  })
  await forgetAttempts(ctx.database, failuresPerAccount, accountName)
  return proof
}

const countFailure = async (ctx: Context, accountName: string) => {
  const now = ctx.clock.now()
  for (const [limit, subject] of [
    [failuresPerAccount, accountName],
    [failuresPerAddress, ctx.remoteAddress],
  ] as const)
    await countAttempt(ctx.database, limit, subject, now).catch(() => undefined)
}
