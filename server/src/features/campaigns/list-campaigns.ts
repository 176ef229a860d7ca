import type { CampaignRow, CampaignStatus, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'
import { type CampaignRecord, campaignColumns, campaignSource, presentCampaign } from './campaign-columns.ts'

type CampaignQuery = {
  search?: string | undefined
  merchantId?: string | undefined
  status?: CampaignStatus | undefined
  cursor?: string | undefined
  limit: number
}

/** Vouchers that the own union has defined, newest first. */
export const listCampaigns = async (ctx: Context, query: CampaignQuery): Promise<Page<CampaignRow>> => {
  const { unionId } = reachOf(ctx.actor, 'merchants.view')
  const { search, merchantId, status } = query
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<CampaignRecord>(sql`
    select ${campaignColumns} from ${campaignSource}
    where c.union_id = ${unionId}
      and ${search ? sql`(strpos(c.name, ${search}) > 0 or strpos(c.title, ${search}) > 0)` : sql`true`}
      and ${merchantId ? sql`c.merchant_id = ${merchantId}` : sql`true`}
      and ${status ? sql`c.status = ${status}` : sql`true`}
      and ${before ? sql`c.id < ${before}::uuid` : sql`true`}
    order by c.id desc limit ${query.limit + 1}`)
  const now = ctx.clock.now()
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => presentCampaign(row, now),
  )
}
