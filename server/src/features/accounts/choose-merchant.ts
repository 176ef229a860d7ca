import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { findScanningFor } from './scanning-for.ts'
import { setMerchant } from './sessions.ts'

/** Scans for this merchant from now on, in this session. */
export const chooseMerchant = async (ctx: Context, merchantId: string): Promise<void> => {
  const { accountId, sessionTokenHash } = signedIn(ctx.actor)
  await ctx.transaction(async (tx) => {
    const chosen = await findScanningFor(tx, accountId, merchantId)
    if (!chosen) throw new DomainError('clerk.none')
    await setMerchant(tx, sessionTokenHash, merchantId)
    await recordFact(tx, ctx, {
      action: 'account.merchant_chosen',
      unionId: chosen.unionId,
      objectKind: 'merchant',
      objectId: merchantId,
    })
  })
}
