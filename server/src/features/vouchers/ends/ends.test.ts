import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemContext } from '../../../features/access/index.ts'
import { sql } from '../../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { differencesOf, makeFair, unitsOf } from '../../../testing/vouchers.ts'
import { expireVouchers, remindOwners, returnUnclaimed } from '../index.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const reminders = () =>
  world.equipment.database.rows<{ accountId: string; subject: object }>(
    sql`select account_id as "accountId", subject from notices where kind = 'voucher.expiring' and subject ->> 'day' = '2026-11-24' order by account_id`,
  )

const manyFairs = () =>
  Promise.all(
    [1, 2, 3].map((minutes) =>
      makeFair(world, {
        campaign: { validUntil: new Date(world.equipment.clock.now().getTime() + minutes * 60_000) },
      }),
    ),
  )

it('vouchers expire once their time is over, whichever servers do it at the same time, and the sums are taken off', async () => {
  const fairs = await manyFairs()
  for (const fair of fairs) for (const person of ['chen', 'lin', 'chen'] as const) await fair.give(person)
  await expireVouchers(world.equipment)
  expect(await unitsOf(world, fairs[0]!)).toMatchObject({ claimed: 3, expired: 0 })
  world.equipment.clock.advance({ minutes: 2 })
  await Promise.all(Array.from({ length: 5 }, () => expireVouchers(world.equipment)))
  expect(await Promise.all(fairs.map((fair) => unitsOf(world, fair)))).toMatchObject([
    { claimed: 0, expired: 3 },
    { claimed: 0, expired: 3 },
    { claimed: 3, expired: 0 },
  ])
  const sums = await world.equipment.database.rows<{ amount: number }>(
    sql`select sum(amount_in_fen)::integer as amount from welfare_sums`,
  )
  expect(sums).toEqual([{ amount: 15_000 }])
  await expireVouchers(world.equipment)
  expect(await differencesOf(world)).toEqual([])
  const facts = await world.equipment.database.rows<{ vouchers: number }>(
    sql`select (details ->> 'vouchers')::integer as vouchers from audit_facts where action = 'voucher.expired'`,
  )
  expect(facts.reduce((sum, { vouchers }) => sum + vouchers, 0)).toBe(6)
})

it('an expiry that breaks off changes nothing by half and goes on the next time', async () => {
  const fair = await makeFair(world, {
    campaign: { validUntil: new Date(world.equipment.clock.now().getTime() + 1000) },
  })
  await fair.give('chen')
  world.equipment.clock.advance({ seconds: 1 })
  const { database } = world.equipment
  const broken: typeof database.transaction = (work) =>
    database.transaction(async (tx) => {
      await work(tx)
      throw new Error('killed before the commit')
    })
  await expect(
    expireVouchers({ ...world.equipment, database: { ...database, transaction: broken } }),
  ).rejects.toThrow('killed')
  expect(await unitsOf(world, fair)).toMatchObject({ claimed: 1 })
  await expireVouchers(world.equipment)
  expect(await unitsOf(world, fair)).toMatchObject({ claimed: 0, expired: 1 })
  expect(await differencesOf(world)).toEqual([])
})

it('what nobody claimed goes back to the budget, once', async () => {
  const fair = await makeFair(world)
  await fair.give('chen')
  const ctx = systemContext(world.equipment, 'test')
  const back = () => ctx.transaction((tx) => returnUnclaimed(tx, ctx, fair.activityId))
  expect((await Promise.all([back(), back(), back()])).sort()).toEqual([0, 0, 99])
  expect(await unitsOf(world, fair)).toMatchObject({ unclaimed: 0, returned: 99, claimed: 1 })
  const campaign = await world.equipment.database.find(
    sql`select issued_units as issued from campaigns where id = ${fair.campaignId}`,
  )
  expect(campaign).toEqual({ issued: 1 })
  expect(await differencesOf(world)).toEqual([])
})

it('owners are told three days before, once, whoever has an account and has not used it', async () => {
  const validUntil = new Date(world.equipment.clock.now().getTime() + 4 * 86_400_000)
  const fair = await makeFair(world, { campaign: { validUntil } })
  await fair.give('chen')
  await fair.give('chen')
  await fair.give('zhou')
  await fair.give('lin')
  await remindOwners(world.equipment)
  expect(await reminders()).toEqual([])
  world.equipment.clock.advance({ days: 1, minutes: 1 })
  await Promise.all([remindOwners(world.equipment), remindOwners(world.equipment)])
  await remindOwners(world.equipment)
  const told = [world.accounts.chen, world.accounts.zhou].sort()
  expect(await reminders()).toEqual(
    told.map((accountId) => ({ accountId, subject: { item: '中秋节福利券', day: '2026-11-24' } })),
  )
})
