import pg from 'pg'
import { v7 } from 'uuid'
import type { Claimant, Offered } from './prepare-claims.ts'

type Claim = (client: pg.ClientBase, claimant: Claimant, number: string) => Promise<void>

/** Claims per second when everybody claims once over so many connections, each claim written by `claim`. */
export const timePlainClaims = async (
  databaseUrl: string,
  connections: number,
  claimants: readonly Claimant[],
  claim: Claim,
): Promise<number> => {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl, options: '-c jit=off' })
      await client.connect()
      return client
    }),
  )
  const first = Math.floor(Math.random() * 1e9)
  let next = 0
  const startedAt = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      while (next < claimants.length) {
        const place = next
        next += 1
        await claim(client, claimants[place]!, `b${first}-${place}`)
      }
    }),
  )
  const seconds = (performance.now() - startedAt) / 1_000
  await Promise.all(clients.map((client) => client.end()))
  return claimants.length / seconds
}

const insertion = {
  name: 'bench_voucher',
  text: `insert into vouchers (activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id,
      value_in_fen, claimed_at, valid_from, valid_until)
    values ($1, $2, $3, $4, $5, $6, 'once', $7, $8, 5000, now(), now(), now() + interval '30 days')`,
}

const insertVoucher = async (
  client: pg.ClientBase,
  { activityId, campaignId }: Offered,
  { personId, unionId, accountId }: Claimant,
  number: string,
) => {
  const id = v7()
  const values = [activityId, id, campaignId, personId, unionId, number, v7(), accountId]
  await client.query({ ...insertion, values })
  return id
}

/** The limit: nothing but the row, each by itself. */
export const bareInsert =
  (offered: Offered): Claim =>
  async (client, claimant, number) => {
    await insertVoucher(client, offered, claimant, number)
  }

/** As it is written by hand at first: a transaction for each claim that locks the prize. */
export const plainClaim =
  (offered: Offered): Claim =>
  async (client, claimant, number) => {
    const { activityId, campaignId } = offered
    await client.query('begin')
    const prize = await client.query<{ unclaimed_units: number }>({
      name: 'bench_lock',
      text: `select p.unclaimed_units from prizes p join activities a on a.id = p.activity_id
        where p.activity_id = $1 and p.campaign_id = $2 and a.is_open and a.starts_at <= now() and a.ends_at > now()
        for no key update of p`,
      values: [activityId, campaignId],
    })
    const member = await client.query({
      name: 'bench_check',
      text: `select m.union_id from memberships m join unions u on u.id = m.union_id
          join activities a on a.id = $2 join unions g on g.id = a.union_id
        where m.person_id = $1 and m.status = 'active' and g.path @> u.path
          and not exists (select from vouchers v where v.activity_id = $2 and v.person_id = $1)`,
      values: [claimant.personId, activityId],
    })
    if (!prize.rows[0]?.unclaimed_units || member.rowCount === 0) throw new Error('A plain claim was refused')
    const voucherId = await insertVoucher(client, offered, claimant, number)
    await client.query({
      name: 'bench_entry',
      text: `insert into voucher_entries (activity_id, id, campaign_id, voucher_id, from_account, to_account, units,
          amount_in_fen, account_id, at)
        values ($1, $2, $3, $4, 'unclaimed', 'claimed', 1, 5000, $5, now())`,
      values: [activityId, v7(), campaignId, voucherId, claimant.accountId],
    })
    await client.query({
      name: 'bench_count',
      text: `update prizes set unclaimed_units = unclaimed_units - 1, claimed_units = claimed_units + 1
        where activity_id = $1 and campaign_id = $2`,
      values: [activityId, campaignId],
    })
    await client.query('commit')
  }
