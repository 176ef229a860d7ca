import { v7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { countClaims, makeMembers } from '../../../testing/claims.ts'
import { enrol } from '../../../testing/members.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { makeActivity, makeCampaign, makeMerchant } from '../../../testing/welfare.ts'

let world: NamedWorld
let campaignId: string
let activityId: string
let member: string

beforeAll(async () => {
  world = await createNamedWorld()
})
beforeEach(async () => {
  const merchant = await makeMerchant(world)
  campaignId = await makeCampaign(world, merchant.id)
  activityId = await makeActivity(world, [{ campaignId, units: 5 }])
  ;[member = ''] = await makeMembers(world, 1)
})
afterAll(() => world.end())

const claimFor = (personId: string, key: string = v7(), as: 'zhou' | 'sun' | 'zhao' | 'chen' = 'zhou') =>
  world.as(as).admin.vouchers.claimFor({ activityId, campaignId, personId, key })
const listUnclaimed = (as: 'zhou' | 'sun' = 'zhou', limit = 100, cursor?: string) =>
  world.as(as).admin.vouchers.listUnclaimed({ id: activityId, limit, cursor })

describe('claiming for a member without a phone', () => {
  it('works, leaves who did it in the voucher and in a fact, and twice with the same key is one', async () => {
    const key = v7()
    const first = await claimFor(member, key)
    const again = await claimFor(member, key)
    expect(first).toMatchObject({
      name: '会员',
      status: 'claimed',
      valueInFen: 5000,
      isCollectedByProxy: false,
    })
    expect(again).toEqual(first)
    expect(await outcomeOf(claimFor(member))).toBe('claim.already')
    const row = await world.equipment.database.find<object>(sql`
      select v.account_id as "accountId", f.account_id as "factBy", f.details ->> 'personId' as "personId", e.account_id as "entryBy"
      from vouchers v join audit_facts f on f.action = 'voucher.claimed_for' and f.object_id = v.id::text
        join voucher_entries e on e.activity_id = v.activity_id and e.voucher_id = v.id
      where v.id = ${first.id}`)
    const { zhou } = world.accounts
    expect(row).toEqual({ accountId: zhou, factBy: zhou, entryBy: zhou, personId: member })
    expect(await countClaims(world, activityId)).toMatchObject({ vouchers: 1, claimed: 1 })
  })

  it('is refused to other unions’ staff, above and beside, to whom the activity does not exist, and to members', async () => {
    expect(await outcomeOf(claimFor(member, v7(), 'sun'))).toBe('thing.not_found')
    expect(await outcomeOf(claimFor(member, v7(), 'zhao'))).toBe('thing.not_found')
    expect(await outcomeOf(claimFor(member, v7(), 'chen'))).toBe('union.not_chosen')
  })

  it('knows only verified members of the scope: anybody else is unknown', async () => {
    const unverified = await enrol(world, { serial: 811, name: '未认', status: 'unverified' })
    const elsewhere = await enrol(world, { serial: 812, name: '他会', status: 'active', union: 'yuanshan' })
    for (const personId of [unverified.personId, elsewhere.personId, world.people.he, v7()])
      expect(await outcomeOf(claimFor(personId))).toBe('claim.person_unknown')
  })

  it('is refused at the wrong moment as for anybody', async () => {
    await world.equipment.database.transaction((tx) =>
      tx.run(sql`update activities set is_open = false where id = ${activityId}`),
    )
    expect(await outcomeOf(claimFor(member))).toBe('claim.closed')
  })
})

describe('who has not claimed', () => {
  it('lists verified members of the scope who have a claim left, masked, in pages, and nobody else’s', async () => {
    await enrol(world, { serial: 813, name: '未认', status: 'unverified' })
    await enrol(world, { serial: 814, name: '保留', status: 'retained' })
    await makeMembers(world, 1, 'yuanshan')
    const before = (await listUnclaimed()).items
    expect(before.map(({ personId }) => personId)).toContain(member)
    expect(before.map(({ name }) => name)).not.toContain('未认')
    expect(before.map(({ name }) => name)).not.toContain('保留')
    expect(new Set(before.map(({ unionName }) => unionName))).toEqual(new Set(['晨光机械有限公司工会委员会']))
    expect(before.find(({ personId }) => personId === world.people.chen)?.documentMasked).toContain('*')
    await claimFor(member)
    const first = await listUnclaimed('zhou', 1)
    const rest = await listUnclaimed('zhou', 100, first.nextCursor ?? undefined)
    const after = [...first.items, ...rest.items].map(({ personId }) => personId)
    expect(after).toEqual(before.map(({ personId }) => personId).filter((id) => id !== member))
    expect(await outcomeOf(listUnclaimed('sun'))).toBe('thing.not_found')
  })

  it('by prize and day somebody stays listed until every claim of today is used', async () => {
    activityId = await makeActivity(world, [{ campaignId, units: 5 }], {
      rules: { times: 'daily', timesADay: 2 },
    })
    const isListed = async () => (await listUnclaimed()).items.some(({ personId }) => personId === member)
    await claimFor(member)
    expect(await isListed()).toBe(true)
    await claimFor(member)
    expect(await isListed()).toBe(false)
    world.equipment.clock.advance({ days: 1 })
    expect(await isListed()).toBe(true)
  })
})
