import type { OwnVoucherDetail } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { isUniqueViolation } from '../../../platform/database/unique-violation.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { countAttempt, type Limit } from '../../../platform/throttling/throttle.ts'
import { type Context, verified } from '../../access/index.ts'
import { findOrCreateAccount } from '../../accounts/index.ts'
import { recordFact } from '../../audit/index.ts'
import { sendNotice } from '../../notices/index.ts'
import { readSettings } from '../../settings/index.ts'
import { getOwnVoucher } from '../own/get-own-voucher.ts'
import { getOwnedVoucher, type OwnedVoucher } from './get-owned-voucher.ts'

type Asked = { activityId: string; id: string; name: string; phone: string }

/** Each may make an account and reach somebody’s phone. */
const namedPerAccount: Limit = { name: 'voucher-proxy', times: 20, withinSeconds: 3600 }

/**
 * Names somebody who collects my voucher (代领). The account is found by the phone or made, so that the answer never tells whether
 * there was one.
 */
export const nameProxy = async (ctx: Context, asked: Asked): Promise<OwnVoucherDetail> => {
  const { accountId } = verified(ctx.actor)
  await countAttempt(ctx.database, namedPerAccount, accountId, ctx.clock.now())
  await ctx.transaction(async (tx) => {
    const voucher = await getOwnedVoucher(tx, ctx, asked)
    if (!voucher.isGood) throw new DomainError('voucher.not_claimed')
    if (voucher.proxyId) throw new DomainError('proxy.already')
    const collectorId = await findOrCreateAccount(tx, ctx, asked.phone)
    if (collectorId === accountId) throw new DomainError('proxy.self')
    await assertMayCollect(tx, ctx, collectorId)
    await writeProxy(tx, ctx, asked, collectorId)
    await tell(tx, ctx, voucher, collectorId)
  })
  return getOwnVoucher(ctx, asked)
}

/** The collector’s account is locked, so that two owners at once do not both name the last that is allowed. */
const assertMayCollect = async (tx: Transaction, ctx: Context, collectorId: string) => {
  const { proxyMaximum } = await readSettings(tx)
  await tx.rows(sql`select from accounts where account_id = ${collectorId} for no key update`)
  const collecting = await tx.find<{ count: number }>(sql`
    select count(*) as count from voucher_proxies x
      join vouchers v on v.activity_id = x.activity_id and v.id = x.voucher_id
    where x.account_id = ${collectorId} and x.revoked_at is null and v.status = 'claimed'
      and v.valid_until > ${ctx.clock.now()}`)
  if (collecting!.count >= proxyMaximum) throw new DomainError('proxy.too_many', { maximum: proxyMaximum })
}

const writeProxy = (tx: Transaction, ctx: Context, asked: Asked, collectorId: string) =>
  tx
    .run(sql`
      insert into voucher_proxies (activity_id, id, voucher_id, account_id, name, named_at)
      values (${asked.activityId}, ${v7()}, ${asked.id}, ${collectorId}, ${asked.name}, ${ctx.clock.now()})`)
    .catch((error: unknown) => {
      if (isUniqueViolation(error, 'voucher_proxies_once')) throw new DomainError('proxy.already')
      throw error
    })

const tell = async (tx: Transaction, ctx: Context, voucher: OwnedVoucher, collectorId: string) => {
  const { id, unionId, item } = voucher
  await sendNotice(tx, ctx, { accountId: collectorId, kind: 'voucher.collecting', values: { item } })
  await recordFact(tx, ctx, {
    action: 'voucher.proxy_named',
    unionId,
    objectKind: 'voucher',
    objectId: id,
    details: { collectorAccountId: collectorId },
  })
}
