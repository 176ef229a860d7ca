import type { CampaignDetail, CampaignEdit } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { publishImages } from '../files/index.ts'
import { festivalOf } from '../welfare/index.ts'
import { assertMerchantUsable } from './assert-merchant-usable.ts'
import { getCampaign } from './get-campaign.ts'
import { type LockedCampaign, lockCampaign } from './lock-campaign.ts'
import { usesOf } from './uses-of.ts'

/** Changes a voucher; once an activity was submitted with it, only its number (not below what is issued) and its words. */
export const editCampaign = async (ctx: Context, edit: CampaignEdit): Promise<CampaignDetail> => {
  const reach = reachOf(ctx.actor, 'campaigns.manage')
  await ctx.transaction(async (tx) => {
    const before = await lockCampaign(tx, reach.unionId, edit.id)
    if (before.revision !== edit.revision) throw new DomainError('campaign.changed')
    const changed = promisesChanged(before, edit)
    if (changed.length > 0) await assertUnused(tx, edit.id)
    if (changed.includes('merchantId')) await assertMerchantUsable(tx, reach, edit.merchantId)
    if (edit.totalUnits < before.issuedUnits)
      throw new DomainError('campaign.below_issued', { issued: before.issuedUnits })
    await publishImages(tx, ctx, [edit.iconId], edit.id)
    await tx.run(sql`
      update campaigns set merchant_id = ${edit.merchantId}, kind = ${edit.kind}, title = ${edit.title},
        name = ${edit.name}, total_units = ${edit.totalUnits}, value_in_fen = ${edit.valueInFen},
        valid_from = ${edit.validFrom}, valid_until = ${edit.validUntil}, conditions = ${edit.conditions || null},
        description = ${edit.description || null}, icon_id = ${edit.iconId ?? null}, category = ${edit.category},
        festival = ${festivalOf(edit)}, form = ${edit.form}, revision = revision + 1
      where id = ${edit.id}`)
    // The merchant that it belongs to now needs no authorisation of its own.
    await tx.run(sql`
      update campaign_merchants set ended_at = ${ctx.clock.now()}
      where campaign_id = ${edit.id} and merchant_id = ${edit.merchantId} and ended_at is null`)
    await recordFact(tx, ctx, {
      action: 'campaign.edited',
      objectKind: 'campaign',
      objectId: edit.id,
      details: { changed, totalUnits: edit.totalUnits },
    })
  })
  return getCampaign(ctx, edit.id)
}

const promisesChanged = (before: LockedCampaign, edit: CampaignEdit): string[] => {
  const wanted: Partial<Record<keyof LockedCampaign, unknown>> = {
    merchantId: edit.merchantId,
    valueInFen: edit.valueInFen,
    validFrom: Date.parse(edit.validFrom),
    validUntil: Date.parse(edit.validUntil),
    category: edit.category,
    festival: festivalOf(edit),
    form: edit.form,
  }
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : value)
  return Object.entries(wanted)
    .filter(([name, value]) => plain(before[name as keyof LockedCampaign]) !== value)
    .map(([name]) => name)
}

const assertUnused = async (tx: Transaction, id: string) => {
  const used = await tx.find<{ isUsed: boolean }>(sql`select ${usesOf(sql`${id}::uuid`)} as "isUsed"`)
  if (used!.isUsed) throw new DomainError('campaign.in_use')
}
