import type { Page, Settlement, SettlementStatus } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { sumOpen } from '../../vouchers/index.ts'
import { findSettledMerchant } from './settled-merchant.ts'
import {
  presentSettlement,
  type SettlementRow,
  settlementColumns,
  settlementSource,
  statusNow,
} from './settlement-row.ts'

type PageQuery = { cursor?: string; limit: number }
type MerchantQuery = PageQuery & { status?: SettlementStatus }
type Query = MerchantQuery & { merchantId?: string }
type Open = { units: number; amountInFen: number }

/** Settlements of the own union, newest first. */
export const listSettlements = (ctx: Context, query: Query): Promise<Page<Settlement>> => {
  const { unionId } = reachOf(ctx.actor, 'settlements.manage')
  return page(
    ctx,
    sql`s.union_id = ${unionId} and ${query.merchantId ? sql`s.merchant_id = ${query.merchantId}` : sql`true`}
      and ${hasStatus(ctx, query)}`,
    query,
  )
}

/** Settlements of the merchant for which somebody scans, with what is still to come. */
export const listMerchantSettlements = async (
  ctx: Context,
  query: MerchantQuery,
): Promise<Page<Settlement> & { open: Open }> => {
  const merchant = findSettledMerchant(ctx)
  if (!merchant) return { items: [], nextCursor: null, open: { units: 0, amountInFen: 0 } }
  const { merchantId } = merchant
  return {
    ...(await page(ctx, sql`s.merchant_id = ${merchantId} and ${hasStatus(ctx, query)}`, query)),
    open: await sumOpen(ctx.database, merchantId),
  }
}

const hasStatus = (ctx: Context, { status }: MerchantQuery): SQL =>
  status ? sql`${statusNow(ctx)} = ${status}` : sql`true`

const page = async (ctx: Context, condition: SQL, query: PageQuery): Promise<Page<Settlement>> => {
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<SettlementRow>(sql`
    select ${settlementColumns(ctx)} from ${settlementSource}
    where ${condition} and ${before ? sql`s.id < ${before}::uuid` : sql`true`}
    order by s.id desc limit ${query.limit + 1}`)
  return pageOfRows(rows, query.limit, (row) => [row.id], presentSettlement)
}
