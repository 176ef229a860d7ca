import { v7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { claimAs, makeMembers, makeRule } from '../../../testing/claims.ts'
import { peoplePlan } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { makeActivity, makeCampaign, makeMerchant, type TestMerchant } from '../../../testing/welfare.ts'
import { systemContext } from '../../access/index.ts'
import { rememberPhone } from '../../people/index.ts'

let world: NamedWorld
let merchant: TestMerchant
let campaignId: string

beforeAll(async () => {
  world = await createNamedWorld()
  merchant = await makeMerchant(world)
})
beforeEach(async () => {
  campaignId = await makeCampaign(world, merchant.id)
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update activities set is_open = false, status = 'ended'`),
  )
})
afterAll(() => world.end())

type Plan = Parameters<typeof makeActivity>[2] & { units?: number }
const activityOf = ({ units = 10, ...plan }: Plan = {}) => makeActivity(world, [{ campaignId, units }], plan)
const list = async (person: 'chen' | 'lin' | 'he' | 'sun' = 'chen', limit = 20, cursor?: string) =>
  world.as(person).member.activities.list({ limit, cursor })
const get = (id: string, person: 'chen' | 'lin' | 'he' | 'sun' = 'chen') =>
  world.as(person).member.activities.get({ id })
const claim = (id: string) => world.as('chen').member.activities.claim({ id, campaignId, key: v7() })
const later = (days: number) => new Date(world.equipment.clock.now().getTime() + days * 86_400_000)

describe('the list', () => {
  it('shows what is open for the own union and above, with what is left, mine, and why not; claimable ones first', async () => {
    const taken = await activityOf({ endsAt: later(1) })
    await claim(taken)
    const early = await activityOf({ startsAt: later(1), endsAt: later(2) })
    const province = await activityOf({ union: 'province', scope: 'below', endsAt: later(5) })
    const own = await activityOf({ endsAt: later(3) })
    await activityOf({ isOpen: false })
    await activityOf({ union: 'qinglan', scope: 'below' })
    await activityOf({ union: 'donghu', scope: 'own' })
    await activityOf({ union: 'linjiang', scope: 'branches', branches: ['yuanshan'] })
    const { items, nextCursor } = await list()
    expect(nextCursor).toBeNull()
    expect(
      items.map(({ id, unitsLeft, myVouchers, whyNot }) => [id, unitsLeft, myVouchers, whyNot?.code]),
    ).toEqual([
      [own, 10, 0, undefined],
      [province, 10, 0, undefined],
      [taken, 9, 1, 'claim.already'],
      [early, 10, 0, 'claim.not_begun'],
    ])
  })

  it('is paged without loss or repetition', async () => {
    const ids = []
    for (let index = 0; index < 5; index++) ids.push(await activityOf({ endsAt: later(1 + (index % 2)) }))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await list('chen', 2, cursor)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toHaveLength(5)
    expect([...seen].sort()).toEqual([...ids].sort())
  })

  it('shows somebody whom a union imported what it gives, with the reason; whoever is in no union sees nothing', async () => {
    const activityId = await activityOf()
    expect(await list('lin')).toEqual({ items: [], nextCursor: null })
    await world.equipment.database.transaction((tx) =>
      rememberPhone(tx, systemContext(world.equipment, 'test'), world.people.lin, peoplePlan.lin.phone),
    )
    const { items } = await list('lin')
    expect(items.map(({ id, whyNot }) => [id, whyNot?.code])).toEqual([[activityId, 'claim.not_verified']])
    expect((await get(activityId, 'lin')).whyNot?.code).toBe('claim.not_verified')
    expect(await list('he')).toEqual({ items: [], nextCursor: null })
    expect(await outcomeOf(world.as('nobody').member.activities.list({ limit: 20 }))).toBe('session.required')
  })
})

describe('one of them', () => {
  it('shows prizes in their order, each with its reason, and says what the claim then says', async () => {
    const dear = await makeCampaign(world, merchant.id, { valueInFen: 90_000, category: 'cinema' })
    await makeRule(world, { union: 'chenguang', category: 'cinema', period: 'event', capInFen: 15_000 })
    const activityId = await makeActivity(world, [
      { campaignId: dear, units: 3 },
      { campaignId, units: 2 },
    ])
    const detail = await get(activityId)
    expect(detail).toMatchObject({
      whyNot: null,
      unitsLeft: 5,
      content: '<p>请按时领取</p>',
      draw: null,
      application: null,
    })
    expect(detail.prizes.map(({ campaignId: id, unitsLeft, whyNot }) => [id, unitsLeft, whyNot])).toEqual([
      [dear, 3, { code: 'claim.cap_reached', values: { cap: '¥150.00' } }],
      [campaignId, 2, null],
    ])
    const asked = { id: activityId, campaignId: dear, key: v7() }
    expect(await outcomeOf(world.as('chen').member.activities.claim(asked))).toBe('claim.cap_reached')
  })

  it('is nobody’s who is not of the scope; closed it is only theirs who have a voucher out of it', async () => {
    const activityId = await activityOf()
    await claim(activityId)
    const unclaimed = await activityOf()
    await world.equipment.database.transaction((tx) =>
      tx.run(sql`update activities set is_open = false where status = 'approved'`),
    )
    expect((await get(activityId)).whyNot?.code).toBe('claim.closed')
    expect(await outcomeOf(get(unclaimed))).toBe('thing.not_found')
    const open = await activityOf()
    expect(await outcomeOf(get(open, 'he'))).toBe('thing.not_found')
    expect(await outcomeOf(get(open, 'sun'))).toBe('thing.not_found')
    expect(await outcomeOf(get(v7()))).toBe('thing.not_found')
  })

  it('counts visits, many at once too', async () => {
    const activityId = await activityOf()
    await Promise.all(Array.from({ length: 12 }, () => get(activityId)))
    await expect
      .poll(() =>
        world.equipment.database.find(
          sql`select visits from activity_counts where activity_id = ${activityId}`,
        ),
      )
      .toEqual({ visits: 12 })
  })
})

it('when the last unit goes, the list says so', async () => {
  const activityId = await activityOf({ units: 1 })
  const [other] = await makeMembers(world, 1)
  await claimAs(world, { activityId, campaignId, personId: other! })
  expect((await list()).items.map(({ whyNot }) => whyNot?.code)).toEqual(['claim.none_left'])
})
