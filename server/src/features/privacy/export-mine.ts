import { countAttempt, type Limit } from '../../platform/throttling/throttle.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { type Context, verified } from '../access/index.ts'
import { ownPhone, proveCode } from '../accounts/index.ts'
import { recordFact } from '../audit/index.ts'
import { readAccountCopy } from './copy/read-account-copy.ts'
import { readPersonCopy } from './copy/read-person-copy.ts'

const copiesADay: Limit = { name: 'data-copy', times: 3, withinSeconds: 86_400 }

/**
 * A copy of everything kept about me (个人信息保护法 art. 45). My own numbers are opened for me alone, after a code to my
 * phone, and only once the fact is committed.
 */
export const exportMine = async (
  ctx: Context,
  code: string,
): Promise<{ fileName: string; data: Record<string, unknown> }> => {
  const { accountId, personId } = verified(ctx.actor)
  const phone = await ownPhone(ctx)
  const spendCode = await proveCode(ctx, phone, 'privacy', code)
  await countAttempt(ctx.database, copiesADay, accountId, ctx.clock.now())
  await ctx.transaction(async (tx) => {
    await spendCode(tx)
    await recordFact(tx, ctx, {
      action: 'account.data_copied',
      objectKind: 'account',
      objectId: accountId,
    })
  })
  return {
    fileName: `huigong-${todayInShanghai(ctx.clock)}.json`,
    data: {
      madeAt: ctx.clock.now().toISOString(),
      account: { ...(await readAccountCopy(ctx, accountId)), phone },
      ...(await readPersonCopy(ctx, personId)),
    },
  }
}
