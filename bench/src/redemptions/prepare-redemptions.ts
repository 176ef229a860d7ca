import { createHash } from 'node:crypto'
import { checkDigitOf } from '@huigong/contract/values/voucher-code'
import type { Equipment } from '@huigong/server/features/access/index'
import { moveUnits } from '@huigong/server/features/vouchers/index'
import { changeSums } from '@huigong/server/features/welfare/index'
import { sql } from '@huigong/server/platform/database/sql'
import { dateInShanghai } from '@huigong/server/ports/clock/today-in-shanghai'
import { v7 } from 'uuid'
import { type Offered, prepareActivity } from '../claims/prepare-claims.ts'

export type Clerk = { accountId: string; token: string }

export type Counter = Offered & {
  merchantId: string
  clerks: Clerk[]
  vouchers: { id: string; number: string }[]
}

/** Claimed vouchers of one activity and clerks of its merchant, each signed in: everybody scans at one counter. */
export const prepareCounter = async (
  equipment: Equipment,
  title: string,
  personIds: readonly string[],
  clerks: number,
): Promise<Counter> => {
  const offered = await prepareActivity(equipment, title, personIds.length)
  const merchant = await equipment.database.find<{ id: string }>(
    sql`select merchant_id as id from campaigns where id = ${offered.campaignId}`,
  )
  const counter = { ...offered, merchantId: merchant!.id }
  return {
    ...counter,
    clerks: await prepareClerks(equipment, counter.merchantId, clerks),
    vouchers: await prepareVouchers(equipment, counter, personIds),
  }
}

const prepareVouchers = async (
  { database, clock }: Equipment,
  { activityId, campaignId }: Offered,
  personIds: readonly string[],
) => {
  const at = clock.now()
  const first = Math.floor(Math.random() * 9e10)
  const vouchers = personIds.map((personId, place) => ({
    id: v7(),
    personId,
    number: numbered(first + place),
  }))
  await database.transaction(async (tx) => {
    await tx.run(sql`
      insert into vouchers (activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id,
        value_in_fen, claimed_at, valid_from, valid_until)
      select a.id, v.id, c.id, v."personId", a.union_id, v.number, 'once', v.id, v."personId", 5000, ${at}, c.valid_from,
        c.valid_until
      from jsonb_to_recordset(${JSON.stringify(vouchers)}::jsonb) as v (id uuid, "personId" uuid, number text),
        activities a, campaigns c where a.id = ${activityId} and c.id = ${campaignId}`)
    const activity = await tx.find<{ unionId: string }>(
      sql`select union_id as "unionId" from activities where id = ${activityId}`,
    )
    const movement = {
      activityId,
      campaignId,
      from: 'unclaimed',
      to: 'claimed',
      units: 1,
      valueInFen: 5000,
    } as const
    const cause = { at, onDay: dateInShanghai(at), accountId: null, ...activity! }
    await moveUnits(
      tx,
      cause,
      vouchers.map(({ id }) => ({ ...movement, voucherId: id })),
    )
    const received = {
      year: Number(dateInShanghai(at).slice(0, 4)),
      category: 'festival',
      occasion: 'mid_autumn',
    }
    await changeSums(
      tx,
      personIds.map((personId) => ({ ...received, personId, amountInFen: 5000 })),
    )
  })
  return vouchers
}

const numbered = (place: number) => {
  const digits = String(place).padStart(11, '0')
  return digits + checkDigitOf(digits)
}

const prepareClerks = async ({ database, clock }: Equipment, merchantId: string, count: number) => {
  const now = clock.now()
  const clerks = Array.from({ length: count }, () => ({ accountId: v7(), token: `bench-${v7()}` }))
  const rows = clerks.map(({ accountId, token }) => ({ accountId, id: v7(), hash: hashOf(token) }))
  const all = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as k ("accountId" uuid, id uuid, hash text)`
  await database.transaction(async (tx) => {
    await tx.run(sql`
      insert into accounts (account_id, phone_sealed, phone_masked, password_hash, created_at)
      select "accountId", '', '', 'set', ${now} from ${all}`)
    await tx.run(sql`
      insert into clerks (account_id, id, merchant_id, name, from_at)
      select "accountId", id, ${merchantId}, 'bench', ${now} from ${all}`)
    await tx.run(sql`
      insert into sessions (token_hash, account_id, audience, merchant_id, created_at, seen_at, expires_at)
      select hash, "accountId", 'merchant', ${merchantId}, ${now}, ${now}, ${new Date(now.getTime() + 86_400_000)} from ${all}`)
  })
  return clerks
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')
