import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { claimAs, makeMembers, makeRule } from '../../../testing/claims.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { makeActivity, makeCampaign, makeMerchant, type TestMerchant } from '../../../testing/welfare.ts'
import { changeSums } from '../../welfare/index.ts'

let world: NamedWorld
let merchant: TestMerchant
let member: string

beforeAll(async () => {
  world = await createNamedWorld()
  merchant = await makeMerchant(world)
})
beforeEach(async () => {
  world.equipment.clock.set('2026-11-20T02:00:00Z')
  await world.equipment.database.transaction((tx) => tx.run(sql`delete from welfare_rules`))
  ;[member = ''] = await makeMembers(world, 1)
})
afterAll(() => world.end())

type Offer = {
  value?: number
  category?: string
  festival?: string
  union?: 'chenguang' | 'yuanshan'
  document?: string
}

/** A voucher of a new activity, claimed by the member. */
const claim = async ({ value = 5_000, category, festival, union = 'chenguang', document }: Offer = {}) => {
  const validUntil = new Date('2027-03-01T00:00:00Z')
  const campaignId = await makeCampaign(world, merchant.id, {
    union,
    valueInFen: value,
    validUntil,
    ...(category ? { category } : {}),
    ...(festival ? { festival } : {}),
  })
  const activityId = await makeActivity(world, [{ campaignId, units: 5 }], {
    union,
    endsAt: validUntil,
    rules: document ? { overrideDocument: document } : {},
  })
  return outcomeOf(claimAs(world, { activityId, campaignId, personId: member }))
}

const receivedOf = async (occasion = 'mid_autumn', year = 2026) =>
  (
    await world.equipment.database.find<{ amount: number }>(sql`
      select amount_in_fen as amount from welfare_sums
      where person_id = ${member} and year = ${year} and category = 'festival' and occasion = ${occasion}`)
  )?.amount ?? 0

it('a year’s cap of a superior stops the claim that goes beyond it, over festivals, and says the cap', async () => {
  await makeRule(world, { union: 'province', period: 'year', capInFen: 12_000 })
  expect(await claim()).toBe('done')
  expect(await claim({ festival: 'spring_festival' })).toBe('done')
  expect(await claim({ festival: 'national_day' })).toBe('claim.cap_reached')
  expect(await claim({ category: 'cinema' })).toBe('done')
  expect([await receivedOf(), await receivedOf('spring_festival'), await receivedOf('national_day')]).toEqual(
    [5_000, 5_000, 0],
  )
})

it('a rule that only warns, one that does not hold on the day, one of a neighbour, or a document of approval stops nothing', async () => {
  await makeRule(world, { period: 'year', capInFen: 1, enforcement: 'warn' })
  await makeRule(world, { period: 'year', capInFen: 1, validUntil: '2026-11-19' })
  await makeRule(world, { period: 'year', capInFen: 1, validFrom: '2026-11-21' })
  await makeRule(world, { union: 'yuanshan', period: 'year', capInFen: 1 })
  expect(await claim()).toBe('done')
  await makeRule(world, { union: 'chenguang', period: 'event', capInFen: 1 })
  expect(await claim()).toBe('claim.cap_reached')
  expect(await claim({ document: '鲁工〔2026〕8 号' })).toBe('done')
  expect(await receivedOf()).toBe(10_000)
})

it('whoever is transferred takes along what they received, and a new year begins at nothing, by the calendar of China', async () => {
  await makeRule(world, { period: 'year', capInFen: 9_000 })
  expect(await claim()).toBe('done')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      update memberships m set union_id = u.id, union_path = u.path from unions u
      where m.person_id = ${member} and u.id = ${world.unions.yuanshan}`),
  )
  expect(await claim({ union: 'yuanshan' })).toBe('claim.cap_reached')
  world.equipment.clock.set('2026-12-31T15:59:00Z')
  expect(await claim({ union: 'yuanshan' })).toBe('claim.cap_reached')
  world.equipment.clock.set('2026-12-31T16:00:00Z')
  expect(await claim({ union: 'yuanshan' })).toBe('done')
  expect([await receivedOf(), await receivedOf('mid_autumn', 2027)]).toEqual([5_000, 5_000])
})

it('what is taken off again can be claimed anew; more than was received cannot be taken off', async () => {
  await makeRule(world, { period: 'year', capInFen: 5_000 })
  expect(await claim()).toBe('done')
  expect(await claim()).toBe('claim.cap_reached')
  const takeOff = (amountInFen: number) =>
    world.equipment.database.transaction((tx) =>
      changeSums(tx, [
        {
          personId: member,
          year: 2026,
          category: 'festival',
          occasion: 'mid_autumn',
          amountInFen: -amountInFen,
        },
      ]),
    )
  await expect(takeOff(5_001)).rejects.toThrow()
  await takeOff(5_000)
  expect(await claim()).toBe('done')
})
