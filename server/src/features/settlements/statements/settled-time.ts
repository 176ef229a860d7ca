import type { Reads, Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { RedemptionTime } from '../../vouchers/index.ts'

export type AskedTime = { merchantId: string; fromAt: string; untilAt: string }

export type Dealing = RedemptionTime & { merchantName: string; unionName: string; contactAccountId: string }

/** A time with a merchant of the own union, or with one that redeems or redeemed its vouchers; others do not exist. */
export const getDealing = async (
  db: Reads,
  unionId: string,
  { merchantId, fromAt, untilAt }: AskedTime,
): Promise<Dealing> => {
  const found = await db.find<{ merchantName: string; unionName: string; contactAccountId: string }>(sql`
    select m.name as "merchantName", u.name as "unionName", m.contact_account_id as "contactAccountId"
    from merchants m join unions u on u.id = ${unionId}
    where m.id = ${merchantId} and (m.union_id = ${unionId} or exists (
      select from campaigns c where c.union_id = ${unionId} and (c.merchant_id = m.id or exists (
        select from campaign_merchants o where o.campaign_id = c.id and o.merchant_id = m.id))))`)
  if (!found) throw new DomainError('thing.not_found')
  return { ...found, unionId, merchantId, fromAt: new Date(fromAt), untilAt: new Date(untilAt) }
}

/** One after the other with a merchant, whichever union settles; before its books and before a number is drawn. */
export const holdSettling = async (tx: Transaction, merchantId: string): Promise<void> => {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${merchantId}::text, 4101))`)
}

/** A time is settled once: a settlement that was withdrawn makes way. */
export const assertNotSettled = async (
  db: Reads,
  { unionId, merchantId, fromAt, untilAt }: RedemptionTime,
): Promise<void> => {
  const other = await db.find<{ number: string }>(sql`
    select number from settlements
    where union_id = ${unionId} and merchant_id = ${merchantId} and status <> 'withdrawn'
      and tstzrange(from_at, until_at) && tstzrange(${fromAt}::timestamptz, ${untilAt}::timestamptz)
    order by from_at limit 1`)
  if (other) throw new DomainError('settlement.overlaps', { number: other.number })
}
