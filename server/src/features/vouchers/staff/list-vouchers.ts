import type { Page, StaffVoucher, VoucherStatus } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { type SQL, sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'
import { getUnionOfOwnActivity } from './own-activity.ts'
import { presentStaffVoucher, type StaffVoucherRow, staffVouchers } from './staff-vouchers.ts'

type Query = {
  id: string
  search?: string
  status?: VoucherStatus
  campaignId?: string
  cursor?: string
  limit: number
}

/** Vouchers claimed in an activity of the own union, newest first. */
export const listVouchers = async (ctx: Context, query: Query): Promise<Page<StaffVoucher>> => {
  await getUnionOfOwnActivity(ctx.database, ctx, query.id)
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<StaffVoucherRow>(sql`
    ${staffVouchers}
    where v.activity_id = ${query.id} and ${query.campaignId ? sql`v.campaign_id = ${query.campaignId}` : sql`true`}
      and ${query.status ? sql`v.status = ${query.status}` : sql`true`} and ${named(query.search)}
      and ${before ? sql`v.id < ${before}::uuid` : sql`true`}
    order by v.id desc limit ${query.limit + 1}`)
  const now = ctx.clock.now()
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => presentStaffVoucher(row, now),
  )
}

const named = (search: string | undefined): SQL => (search ? sql`starts_with(p.name, ${search})` : sql`true`)
