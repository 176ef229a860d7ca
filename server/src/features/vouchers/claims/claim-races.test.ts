import { v7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { claimAs, countClaims, makeMembers, makeRule } from '../../../testing/claims.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { makeActivity, makeCampaign, makeMerchant, type TestMerchant } from '../../../testing/welfare.ts'

let world: NamedWorld
let merchant: TestMerchant
let campaignId: string
/** Another server process on the same database: connections and batches of its own. */
let second: Database

beforeAll(async () => {
  world = await createNamedWorld()
  merchant = await makeMerchant(world)
  second = openDatabase(world.equipment.databaseUrl, 6)
})
beforeEach(async () => {
  campaignId = await makeCampaign(world, merchant.id)
})
afterAll(async () => {
  await second.close()
  await world.end()
})

const tally = (outcomes: readonly string[]) =>
  Object.fromEntries(
    [...Map.groupBy(outcomes, (outcome) => outcome)].map(([outcome, all]) => [outcome, all.length]),
  )

it('of 300 at once for 100 units exactly 100 get one, whoever asks with several keys gets one too', async () => {
  const activityId = await makeActivity(world, [{ campaignId, units: 100 }])
  const members = await makeMembers(world, 250)
  const asking = [...members, ...members.slice(0, 50)]
  const outcomes = await outcomesOf(
    asking.map((personId) => claimAs(world, { activityId, campaignId, personId })),
  )
  expect(tally(outcomes).done).toBe(100)
  expect(await countClaims(world, activityId)).toEqual({
    vouchers: 100,
    people: 100,
    entries: 100,
    unclaimed: 0,
    claimed: 100,
  })
})

it('two processes give out what is there and not one more, no person twice', async () => {
  const other = await makeCampaign(world, merchant.id)
  const prizes = [campaignId, other].map((id) => ({ campaignId: id, units: 60 }))
  const activityId = await makeActivity(world, prizes)
  const members = await makeMembers(world, 200)
  const outcomes = await outcomesOf(
    members.flatMap((personId) =>
      prizes.flatMap((prize) => [
        claimAs(world, { activityId, ...prize, personId }),
        claimAs(world, { activityId, ...prize, personId }, second),
      ]),
    ),
  )
  expect(tally(outcomes).done).toBe(120)
  expect(Object.keys(tally(outcomes)).sort()).toEqual(['claim.already', 'claim.none_left', 'done'])
  expect(await countClaims(world, activityId)).toEqual({
    vouchers: 120,
    people: 120,
    entries: 120,
    unclaimed: 0,
    claimed: 120,
  })
})

it('one key at two processes at once is one voucher, and both are told of it', async () => {
  const activityId = await makeActivity(world, [{ campaignId, units: 50 }], {
    rules: { times: 'daily', timesADay: 5 },
  })
  const members = await makeMembers(world, 20)
  const answers = await Promise.all(
    members.map((personId) => {
      const asked = { activityId, campaignId, personId, key: v7() }
      return Promise.all([claimAs(world, asked), claimAs(world, asked, second)])
    }),
  )
  for (const [here, there] of answers) expect(here.voucherId).toBe(there.voucherId)
  expect(await countClaims(world, activityId)).toMatchObject({ vouchers: 20, entries: 20, unclaimed: 30 })
})

it('many activities in one storm stay apart, and a cap holds across them and across processes', async () => {
  await makeRule(world, { union: 'chenguang', category: 'sports', period: 'year', capInFen: 12_000 })
  const campaigns = await Promise.all(
    Array.from({ length: 4 }, () => makeCampaign(world, merchant.id, { category: 'sports' })),
  )
  const activities = await Promise.all(
    campaigns.map(async (id) => ({
      campaignId: id,
      activityId: await makeActivity(world, [{ campaignId: id, units: 40 }]),
    })),
  )
  const members = await makeMembers(world, 15)
  const outcomes = await outcomesOf(
    activities.flatMap((activity, index) =>
      members.map((personId) => claimAs(world, { ...activity, personId }, index % 2 ? second : undefined)),
    ),
  )
  // 50 yuan each: two of them fit below 120.
  expect(tally(outcomes)).toEqual({ done: 30, 'claim.cap_reached': 30 })
  const sums = await world.equipment.database.rows<{ amount: number; people: number }>(sql`
    select amount_in_fen as amount, count(*) as people from welfare_sums
    where category = 'sports' and person_id = any(${sql.param(members)}::uuid[]) group by 1`)
  expect(sums).toEqual([{ amount: 10_000, people: 15 }])
})

it('an activity that ends while people claim: every unit is claimed or left, nothing is lost', async () => {
  const activityId = await makeActivity(world, [{ campaignId, units: 100 }])
  const members = await makeMembers(world, 80)
  const half = members
    .slice(0, 40)
    .map((personId) => outcomeOf(claimAs(world, { activityId, campaignId, personId })))
  const ending = second.transaction((tx) =>
    tx.run(sql`update activities set is_open = false, status = 'ended' where id = ${activityId}`),
  )
  const others = members
    .slice(40)
    .map((personId) => outcomeOf(claimAs(world, { activityId, campaignId, personId })))
  const outcomes = tally(await Promise.all([...half, ...others]))
  await ending
  const [late] = await makeMembers(world, 1)
  expect(await outcomeOf(claimAs(world, { activityId, campaignId, personId: late! }))).toBe('claim.over')
  const { vouchers, entries, unclaimed } = await countClaims(world, activityId)
  expect([vouchers, entries, 100 - unclaimed]).toEqual(Array(3).fill(outcomes.done ?? 0))
})

it('a connection killed while a batch waits loses nothing: asked again with the same keys there is one each', async () => {
  const activityId = await makeActivity(world, [{ campaignId, units: 50 }])
  const asked = (await makeMembers(world, 10)).map((personId) => ({
    activityId,
    campaignId,
    personId,
    key: v7(),
  }))
  const outcomes = await second.transaction(async (tx) => {
    await tx.rows(sql`select from prizes where activity_id = ${activityId} for update`)
    const claims = asked.map((one) => outcomeOf(claimAs(world, one)))
    await killWhoeverWaits()
    return Promise.all(claims)
  })
  expect(new Set(outcomes)).toEqual(new Set(['57P01']))
  expect(await countClaims(world, activityId)).toMatchObject({ vouchers: 0, entries: 0 })
  await Promise.all([...asked, ...asked].map((one) => claimAs(world, one)))
  expect(await countClaims(world, activityId)).toMatchObject({
    vouchers: 10,
    people: 10,
    entries: 10,
    claimed: 10,
  })
})

const whoeverWaits = () =>
  world.equipment.database.rows<{ pid: number }>(sql`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5))

const killWhoeverWaits = async () => {
  let waiting = await whoeverWaits()
  while (waiting.length === 0) {
    await aMoment()
    waiting = await whoeverWaits()
  }
  for (const { pid } of waiting)
    await world.equipment.database.rows(sql`select pg_terminate_backend(${pid}::integer)`)
}

it('killed before the commit nothing is written; committed but never answered, the same key gets that voucher', async () => {
  const activityId = await makeActivity(world, [{ campaignId, units: 50 }])
  const members = await makeMembers(world, 2)
  const [one, other] = members.map((personId) => ({ activityId, campaignId, personId, key: v7() }))
  const killing: Database = {
    ...second,
    batch: (work) =>
      second.batch(async (tx) => {
        const result = await work(tx)
        const [{ pid } = { pid: 0 }] = await tx.rows<{ pid: number }>(sql`select pg_backend_pid() as pid`)
        await world.equipment.database.rows(sql`select pg_terminate_backend(${pid}::integer)`)
        return result
      }),
  }
  await expect(claimAs(world, one!, killing)).rejects.toThrow()
  expect(await countClaims(world, activityId)).toMatchObject({ vouchers: 0, entries: 0, claimed: 0 })
  const losing: Database = {
    ...second,
    batch: async (work) => {
      await second.batch(work)
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
    },
  }
  await expect(claimAs(world, other!, losing)).rejects.toThrow('ECONNRESET')
  const before = await world.equipment.database.find<{ id: string }>(
    sql`select id from vouchers where activity_id = ${activityId}`,
  )
  expect((await claimAs(world, other!)).voucherId).toBe(before?.id)
  await claimAs(world, one!)
  expect(await countClaims(world, activityId)).toMatchObject({ vouchers: 2, entries: 2, claimed: 2 })
})

it('a slot that another transaction takes at the same moment: the claim is judged anew', async () => {
  const activityId = await makeActivity(world, [{ campaignId, units: 5 }])
  const [member] = await makeMembers(world, 1)
  const claiming = await second.transaction(async (tx) => {
    await tx.run(sql`
      insert into vouchers (activity_id, id, campaign_id, person_id, union_id, number, slot, claim_key, account_id,
        value_in_fen, claimed_at, valid_from, valid_until)
      values (${activityId}, ${v7()}, ${campaignId}, ${member!}, ${world.unions.chenguang}, '000000000000', 'once', 'x',
        ${member!}, 1, now(), now(), now())`)
    const outcome = outcomeOf(claimAs(world, { activityId, campaignId, personId: member! }))
    while ((await whoeverWaits()).length === 0) await aMoment()
    return { outcome }
  })
  expect(await claiming.outcome).toBe('claim.already')
  expect(await countClaims(world, activityId)).toMatchObject({ vouchers: 1, entries: 0, unclaimed: 5 })
})
