import type { Page, Redemption } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, clerk } from '../../access/index.ts'
import { readSettings } from '../../settings/index.ts'
import { presentRedemption, readRedemptions } from './read-redemptions.ts'

type Query = { on: string; cursor?: string; limit: number }
type Totals = { units: number; amountInFen: number; reversed: number; asOf: string }

/** What was redeemed at the merchant on a day, newest first, with the totals of the whole day. */
export const listRedemptions = async (
  ctx: Context,
  query: Query,
): Promise<Page<Redemption> & { totals: Totals }> => {
  const { accountId, scanningFor } = clerk(ctx.actor)
  const { merchantId, campaignIds, isContact } = scanningFor
  const before = readCursor(query.cursor, 2)
  const ofDay = sql`r.merchant_id = ${merchantId} and r.redeemed_at >= ${query.on}::date
    and r.redeemed_at < ${query.on}::date + 1
    and ${campaignIds ? sql`r.campaign_id = any(${sql.param(campaignIds)}::uuid[])` : sql`true`}`
  const now = ctx.clock.now()
  const [settings, totals, rows] = await Promise.all([
    readSettings(ctx.database),
    ctx.database.find<Omit<Totals, 'asOf'>>(sql`
      select count(*) filter (where reversed_at is null) as units,
        coalesce(sum(value_in_fen) filter (where reversed_at is null), 0)::bigint as "amountInFen",
        count(*) filter (where reversed_at is not null) as reversed
      from redemptions r where ${ofDay}`),
    readRedemptions(
      ctx.database,
      sql`${ofDay} and ${before ? sql`(r.redeemed_at, r.id) < (${before[0]}::timestamptz, ${before[1]}::uuid)` : sql`true`}`,
      sql`order by r.redeemed_at desc, r.id desc limit ${query.limit + 1}`,
    ),
  ])
  const reader = { accountId, isContact, now, undoMinutes: settings.redemptionUndoMinutes }
  return {
    ...pageOfRows(
      rows,
      query.limit,
      (row) => [row.redeemedAt.toISOString(), row.id],
      (row) => presentRedemption(row, reader),
    ),
    totals: { ...totals!, asOf: now.toISOString() },
  }
}
