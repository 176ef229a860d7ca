import pg from 'pg'
import { v7 } from 'uuid'
import type { Counter } from './prepare-redemptions.ts'

type Redeem = (client: pg.ClientBase, counter: Counter, voucher: Counter['vouchers'][number]) => Promise<void>

/** Redemptions per second over so many connections, each written by `redeem`. */
export const timePlainRedemptions = async (
  databaseUrl: string,
  connections: number,
  counter: Counter,
  redeem: Redeem,
): Promise<number> => {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl, options: '-c jit=off' })
      await client.connect()
      return client
    }),
  )
  let next = 0
  const startedAt = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      while (next < counter.vouchers.length) await redeem(client, counter, counter.vouchers[next++]!)
    }),
  )
  const seconds = (performance.now() - startedAt) / 1_000
  await Promise.all(clients.map((client) => client.end()))
  return counter.vouchers.length / seconds
}

/** The limit: nothing but the row, each by itself. */
export const bareInsert: Redeem = async (client, counter, voucher) => {
  await client.query({
    name: 'bench_redemption',
    text: `insert into redemptions (activity_id, id, voucher_id, campaign_id, merchant_id, clerk_account_id, nonce, method,
        value_in_fen, redeemed_at)
      values ($1, $2, $3, $4, $5, $6, $7, 'scan', 5000, now())`,
    values: [
      counter.activityId,
      v7(),
      voucher.id,
      counter.campaignId,
      counter.merchantId,
      counter.clerks[0]!.accountId,
      v7(),
    ],
  })
}

/** As it is written by hand at first: a transaction for each scan that locks the voucher and counts. */
export const plainRedemption: Redeem = async (client, counter, voucher) => {
  const { activityId, campaignId, merchantId } = counter
  await client.query('begin')
  const found = await client.query({
    name: 'bench_voucher',
    text: `select v.id, p.name, c.name as item from vouchers v join campaigns c on c.id = v.campaign_id
        join people p on p.person_id = v.person_id
      where v.number = $1 and v.status = 'claimed' and v.valid_from <= now() and v.valid_until > now()
        and (c.merchant_id = $2 or exists (select from campaign_merchants m where m.campaign_id = c.id
          and m.merchant_id = $2 and m.ended_at is null))
      for no key update of v`,
    values: [voucher.number, merchantId],
  })
  if (found.rowCount !== 1) throw new Error('A plain redemption was refused')
  await client.query({
    name: 'bench_change',
    text: `update vouchers set status = 'redeemed', ended_at = now() where activity_id = $1 and id = $2`,
    values: [activityId, voucher.id],
  })
  await bareInsert(client, counter, voucher)
  await client.query({
    name: 'bench_entry',
    text: `insert into voucher_entries (activity_id, id, campaign_id, voucher_id, from_account, to_account, units,
        amount_in_fen, account_id, at)
      values ($1, $2, $3, $4, 'claimed', 'redeemed', 1, 5000, $5, now())`,
    values: [activityId, v7(), campaignId, voucher.id, counter.clerks[0]!.accountId],
  })
  await client.query({
    name: 'bench_count',
    text: `update prizes set claimed_units = claimed_units - 1, redeemed_units = redeemed_units + 1
      where activity_id = $1 and campaign_id = $2`,
    values: [activityId, campaignId],
  })
  await client.query('commit')
}
