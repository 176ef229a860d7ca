import type { CampaignDetail } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, can, reachOf } from '../access/index.ts'
import { type CampaignRecord, campaignColumns, campaignSource, presentCampaign } from './campaign-columns.ts'
import { usesOf } from './uses-of.ts'

type Row = CampaignRecord &
  Pick<CampaignDetail, 'revision' | 'conditions' | 'description' | 'isUsed'> & { createdAt: Date }

/** One voucher of the own union, with the merchants that may redeem it besides its own. */
export const getCampaign = async (ctx: Context, id: string): Promise<CampaignDetail> => {
  const { unionId } = reachOf(ctx.actor, 'merchants.view')
  const row = await ctx.database.find<Row>(sql`
    select ${campaignColumns}, c.revision, c.conditions, c.description, c.created_at as "createdAt",
      ${usesOf(sql`c.id`)} as "isUsed"
    from ${campaignSource} where c.id = ${id} and c.union_id = ${unionId}`)
  if (!row) throw new DomainError('thing.not_found')
  const { revision, conditions, description, isUsed, createdAt, ...record } = row
  const mayManage = can(ctx.actor, 'campaigns.manage')
  return {
    ...presentCampaign(record, ctx.clock.now()),
    revision,
    conditions,
    description,
    createdAt: createdAt.toISOString(),
    authorised: await listAuthorised(ctx, id),
    isUsed,
    abilities: { edit: mayManage, changeStatus: mayManage, authorise: mayManage },
  }
}

const listAuthorised = async (ctx: Context, id: string): Promise<CampaignDetail['authorised']> => {
  const rows = await ctx.database.rows<{ merchantId: string; name: string; authorisedAt: Date }>(sql`
    select m.id as "merchantId", m.name, a.authorised_at as "authorisedAt"
    from campaign_merchants a join merchants m on m.id = a.merchant_id
    where a.campaign_id = ${id} and a.ended_at is null order by a.authorised_at, m.id`)
  return rows.map((row) => ({ ...row, authorisedAt: row.authorisedAt.toISOString() }))
}
