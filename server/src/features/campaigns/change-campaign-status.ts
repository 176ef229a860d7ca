import type { CampaignDetail, CampaignStatus } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { getCampaign } from './get-campaign.ts'
import { lockCampaign } from './lock-campaign.ts'

/** Enables or disables a voucher; a disabled one goes into no further activity, what is out stays good. */
export const changeCampaignStatus = async (
  ctx: Context,
  { id, status }: { id: string; status: CampaignStatus },
): Promise<CampaignDetail> => {
  const { unionId } = reachOf(ctx.actor, 'campaigns.manage')
  await ctx.transaction(async (tx) => {
    const before = await lockCampaign(tx, unionId, id)
    if (before.status === status) return
    if (status === 'enabled' && before.validUntil <= ctx.clock.now())
      throw new DomainError('campaign.over', { name: before.name })
    await tx.run(sql`update campaigns set status = ${status}, revision = revision + 1 where id = ${id}`)
    await recordFact(tx, ctx, { action: `campaign.${status}`, objectKind: 'campaign', objectId: id })
  })
  return getCampaign(ctx, id)
}
