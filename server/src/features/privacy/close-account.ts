import { type Context, holdTree, signedIn } from '../access/index.ts'
import { eraseAccount, lockAccount, ownPhone, proveCode } from '../accounts/index.ts'
import { recordFact } from '../audit/index.ts'
import { cancelOwnPlans, forgetFaceChecks, releaseMember } from '../members/index.ts'
import { endClerking } from '../merchants/index.ts'
import { forgetNotices } from '../notices/index.ts'
import { withdrawOwnReviews } from '../reviews/index.ts'
import { endCollecting } from '../vouchers/index.ts'
import { assertMayClose } from './assert-may-close.ts'

type Asked = { code: string; leavesUnion: boolean }

/**
 * Closes my account (个人信息保护法 art. 47). Agreements, facts, decisions and the ledger of memberships stay, by ids.
 * The union keeps its member on its records as unverified, unless the member leaves it too. Phone and document can
 * register anew at any time.
 */
export const closeAccount = async (ctx: Context, { code, leavesUnion }: Asked): Promise<void> => {
  const { accountId } = signedIn(ctx.actor)
  const phone = await ownPhone(ctx)
  await assertMayClose(ctx.database, accountId, ctx.clock.now())
  const spendCode = await proveCode(ctx, phone, 'privacy', code)
  await ctx.transaction(async (tx) => {
    await holdTree(tx)
    // The account before its applications: whoever applies or gets a role waits, and is refused then.
    // Read again: the account may have been verified at this very moment.
    const personId = (await lockAccount(tx, accountId))?.personId
    await assertMayClose(tx, accountId, ctx.clock.now())
    await spendCode(tx)
    const withdrawn = await withdrawOwnReviews(tx, ctx, accountId)
    if (personId) {
      await cancelOwnPlans(tx, ctx, personId, leavesUnion)
      await releaseMember(tx, ctx, personId, leavesUnion)
    }
    await forgetFaceChecks(tx, accountId)
    await endCollecting(tx, accountId, ctx.clock.now())
    await forgetNotices(tx, accountId)
    await endClerking(tx, ctx, accountId)
    await eraseAccount(tx, ctx, { accountId, phone })
    await recordFact(tx, ctx, {
      action: 'account.closed',
      objectKind: 'account',
      objectId: accountId,
      details: { leavesUnion, withdrawn },
    })
  })
}
