import type { OwnVoucher, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../../platform/database/keyset.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { isMine, type OwnVoucherRow, ownVouchers, presentOwnVoucher } from './own-columns.ts'

type Query = { of: 'good' | 'past'; cursor?: string; limit: number }

/** 我的-卡券: mine and those that I collect for others, the newest first. */
export const listOwnVouchers = async (ctx: Context, query: Query): Promise<Page<OwnVoucher>> => {
  const { accountId, personId } = signedIn(ctx.actor)
  const holder = { accountId, personId }
  const now = ctx.clock.now()
  const before = readCursor(query.cursor, 1)?.[0]
  const isGood = sql`(v.status = 'claimed' and v.valid_until > ${now})`
  const isShown = sql`${query.of === 'good' ? isGood : sql`not ${isGood}`}
    and ${before ? sql`v.id < ${before}::uuid` : sql`true`}`
  const newest = sql`order by v.id desc limit ${query.limit + 1}`
  const rows = await ctx.database.rows<OwnVoucherRow>(sql`
    ${ownVouchers(holder)}
    where (v.activity_id, v.id) in (
      (select v.activity_id, v.id from vouchers v where ${isMine(holder)} and ${isShown} ${newest})
      union all
      (select v.activity_id, v.id from voucher_proxies mine
        join vouchers v on v.activity_id = mine.activity_id and v.id = mine.voucher_id
        where mine.account_id = ${accountId} and mine.revoked_at is null and ${isShown} ${newest}))
    ${newest}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => presentOwnVoucher(row, now),
  )
}
