import type { CampaignDetail } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { assertMerchantUsable } from './assert-merchant-usable.ts'
import { getCampaign } from './get-campaign.ts'
import { lockCampaign } from './lock-campaign.ts'

type Authorisation = { id: string; merchantId: string }

/** Lets a further merchant redeem the voucher (授权, seed 004, 三.1); again it changes nothing. */
export const authoriseMerchant = async (
  ctx: Context,
  { id, merchantId }: Authorisation,
): Promise<CampaignDetail> => {
  const reach = reachOf(ctx.actor, 'campaigns.manage')
  await ctx.transaction(async (tx) => {
    const campaign = await lockCampaign(tx, reach.unionId, id)
    if (campaign.merchantId === merchantId) throw new DomainError('campaign.own_merchant')
    await assertMerchantUsable(tx, reach, merchantId)
    const added = await tx.run(sql`
      insert into campaign_merchants (campaign_id, merchant_id, authorised_at)
      values (${id}, ${merchantId}, ${ctx.clock.now()})
      on conflict (campaign_id, merchant_id) do update
      set authorised_at = excluded.authorised_at, ended_at = null where campaign_merchants.ended_at is not null`)
    if (added > 0)
      await recordFact(tx, ctx, {
        action: 'campaign.merchant_authorised',
        objectKind: 'campaign',
        objectId: id,
        details: { merchantId },
      })
  })
  return getCampaign(ctx, id)
}

/** Takes the right away again: what the merchant redeemed until now stays redeemed. */
export const withdrawMerchant = async (
  ctx: Context,
  { id, merchantId }: Authorisation,
): Promise<CampaignDetail> => {
  const { unionId } = reachOf(ctx.actor, 'campaigns.manage')
  await ctx.transaction(async (tx) => {
    await lockCampaign(tx, unionId, id)
    const ended = await tx.run(sql`
      update campaign_merchants set ended_at = ${ctx.clock.now()}
      where campaign_id = ${id} and merchant_id = ${merchantId} and ended_at is null`)
    if (ended > 0)
      await recordFact(tx, ctx, {
        action: 'campaign.merchant_withdrawn',
        objectKind: 'campaign',
        objectId: id,
        details: { merchantId },
      })
  })
  return getCampaign(ctx, id)
}
