import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { asAccountant, give, type Handout, makeHandout, redeem } from '../../../testing/settlements.ts'
import { makeActivity, makeCampaign, makeMerchant } from '../../../testing/welfare.ts'
import { foldFigures } from '../../statistics/index.ts'

let world: NamedWorld
let handout: Handout
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  handout = await makeHandout(world)
  const { id } = await give(world, handout, 'chen')
  await give(world, handout, 'zhou')
  await redeem(world, handout, id)
})
afterAll(() => world.end())

const progressOf = (
  person: 'zheng' | 'wang' | 'qian' | 'zhao' | 'zhou' | 'wu',
  unionId?: string,
  year = 2026,
) => world.as(person).admin.welfare.getProgress({ year, ...(unionId ? { unionId } : {}) })
const fold = () => world.equipment.database.transaction(foldFigures)
const sums = {
  issuedUnits: 100,
  issuedInFen: 500_000,
  claimedUnits: 2,
  claimedInFen: 10_000,
  redeemedUnits: 1,
  redeemedInFen: 5_000,
}

it('a superior sees every child with what it issued, and goes down as far as the own branch reaches', async () => {
  const seen = await progressOf('zheng')
  expect(seen).toMatchObject({ unionName: '海东省总工会', total: sums, own: { issuedUnits: 0 } })
  expect(
    seen.children.map(({ unionName, issuedUnits, openActivities, idleUnions }) => [
      unionName,
      issuedUnits,
      openActivities,
      idleUnions,
    ]),
  ).toEqual([
    ['临江市总工会', 100, 1, 1],
    ['青岚市总工会', 0, 0, 1],
  ])
  const below = await progressOf('zheng', world.unions.donghu)
  expect(below.way.map(({ unionName }) => unionName)).toEqual([
    '海东省总工会',
    '临江市总工会',
    '滨河区总工会',
    '东湖街道总工会',
  ])
  expect(below.children).toMatchObject([
    {
      unionName: '晨光机械有限公司工会委员会',
      ...sums,
      hasChildren: false,
      idleUnions: 0,
      verifiedMembers: 1,
    },
    { unionName: '远山食品有限公司工会委员会', issuedUnits: 0, hasChildren: false, idleUnions: 1 },
  ])
  expect((await progressOf('wu')).own).toEqual(sums)
})

it('the same before and after the figures are folded; another year is empty', async () => {
  const before = await progressOf('wang')
  await fold()
  expect(await progressOf('wang')).toEqual(before)
  await give(world, handout, 'wu')
  expect((await progressOf('wang')).total.claimedUnits).toBe(3)
  expect((await progressOf('wang', undefined, 2025)).total).toMatchObject({
    issuedUnits: 0,
    redeemedInFen: 0,
  })
})

it('amounts of a province go beyond 32 bits', async () => {
  const { id } = await makeMerchant(world)
  const campaignId = await makeCampaign(world, id, { totalUnits: 1_000_000, valueInFen: 100_000 })
  await makeActivity(world, [{ campaignId, units: 1_000_000 }])
  expect((await progressOf('zheng')).total.issuedInFen).toBe(100_000_500_000)
  await fold()
  expect((await progressOf('zheng')).total.issuedInFen).toBe(100_000_500_000)
})

it('over for longer than set, with something not settled, it is overdue until it is settled', async () => {
  const overdueOf = async () => (await progressOf('zhao')).children[0]!.overdueActivities
  world.equipment.clock.advance({ days: 40 })
  expect(await overdueOf()).toBe(0)
  world.equipment.clock.set('2026-12-31T12:00:00Z')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update activities set is_open = false, ends_at = '2026-11-30T00:00:00Z'`),
  )
  expect(await overdueOf()).toBe(1)
  const { settlements } = await asAccountant(world)
  const period = {
    merchantId: handout.merchant.id,
    fromAt: '2026-11-20T00:00:00.000Z',
    untilAt: '2026-11-21T00:00:00.000Z',
  }
  await settlements.lock(period)
  expect(await overdueOf()).toBe(1)
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update prizes set claimed_units = 0, expired_units = expired_units + claimed_units`),
  )
  expect(await overdueOf()).toBe(0)
})

it('outside the own branch nothing exists', async () => {
  for (const unionId of [world.unions.linjiang, world.unions.province, world.unions.chenguang])
    expect(await outcomeOf(progressOf('qian', unionId))).toBe('thing.not_found')
  expect(await outcomeOf(progressOf('zhou', world.unions.donghu))).toBe('thing.not_found')
  expect(await outcomeOf(world.as('nobody').admin.welfare.getProgress({ year: 2026 }))).toBe(
    'session.required',
  )
})
