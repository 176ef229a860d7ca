import type { CampaignDetail, CampaignForm } from '@huigong/contract'
import { v7 } from 'uuid'
import { sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { publishImages } from '../files/index.ts'
import { festivalOf } from '../welfare/index.ts'
import { assertMerchantUsable } from './assert-merchant-usable.ts'
import { getCampaign } from './get-campaign.ts'

/** Defines a voucher (seed 004, 图26); it is disabled until it is enabled. */
export const createCampaign = async (ctx: Context, form: CampaignForm): Promise<CampaignDetail> => {
  const reach = reachOf(ctx.actor, 'campaigns.manage')
  const id = v7()
  await ctx.transaction(async (tx) => {
    await assertMerchantUsable(tx, reach, form.merchantId)
    await publishImages(tx, ctx, [form.iconId], id)
    await tx.run(sql`
      insert into campaigns (id, union_id, merchant_id, kind, title, name, total_units, value_in_fen, valid_from,
        valid_until, conditions, description, icon_id, category, festival, form, created_at)
      values (${id}, ${reach.unionId}, ${form.merchantId}, ${form.kind}, ${form.title}, ${form.name},
        ${form.totalUnits}, ${form.valueInFen}, ${form.validFrom}, ${form.validUntil}, ${form.conditions || null},
        ${form.description || null}, ${form.iconId ?? null}, ${form.category}, ${festivalOf(form)}, ${form.form},
        ${ctx.clock.now()})`)
    await recordFact(tx, ctx, {
      action: 'campaign.created',
      objectKind: 'campaign',
      objectId: id,
      details: { merchantId: form.merchantId, totalUnits: form.totalUnits, valueInFen: form.valueInFen },
    })
  })
  return getCampaign(ctx, id)
}
