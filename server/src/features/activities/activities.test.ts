import type { ActivityForm } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { asClerk } from '../../testing/as-account.ts'
import { claimAs } from '../../testing/claims.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { uploadAs } from '../../testing/registrations.ts'
import { makeActivity, makeCampaign, makeMerchant } from '../../testing/welfare.ts'
import { activityForm } from '../../testing/welfare-forms.ts'
import { readImage } from '../files/index.ts'

let world: NamedWorld
let shopId: string
let campaignId: string
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  shopId = (await makeMerchant(world)).id
  campaignId = await makeCampaign(world, shopId)
})
afterAll(() => world.end())

const activities = (person: PersonKey) => world.as(person).admin.activities
const create = (
  changes: Parameters<typeof activityForm>[2] = {},
  prizes: ActivityForm['prizes'] = [{ campaignId, units: 100 }],
  person: PersonKey = 'wu',
) => activities(person).create(activityForm(world, prizes, changes))
const sees = async (person: PersonKey, image: string) =>
  outcomeOf(readImage(await world.contextOf(person), image))

it('staff begin a draft, change it, and throw it away', async () => {
  const [cover, picture] = [await uploadAs(world, 'wu'), await uploadAs(world, 'wu')]
  const made = await create({
    coverId: cover,
    content: `<p onclick="x()">领取<img src="/api/admin/images/${picture}" /></p><script>x()</script>`,
    rules: { birthMonths: [9, 8, 9], times: 'daily', timesADay: 2 },
  })
  expect(made).toMatchObject({
    title: '中秋节福利发放',
    status: 'draft',
    isOpen: false,
    content: `<p>领取<img src="/api/admin/images/${picture}" alt="" /></p>`,
    rules: { times: 'daily', timesADay: 2, birthMonths: [8, 9] },
    prizes: [{ campaignId, plannedUnits: 100, issuedUnits: 0, valueInFen: 5000 }],
    abilities: { edit: true, remove: true, submit: true, withdraw: false, open: false, end: false },
  })
  expect([await sees('chen', cover), await sees('chen', picture)]).toEqual(['done', 'done'])
  const edited = await activities('zhou').edit({
    ...activityForm(world, [], { title: '国庆节福利发放' }),
    id: made.id,
    revision: made.revision,
  })
  expect(edited).toMatchObject({ title: '国庆节福利发放', prizes: [], coverId: null, revision: 2 })
  expect(await sees('chen', cover)).toBe('thing.not_found')
  const { items } = await activities('zhou').listTraces({ id: made.id })
  expect(items.map(({ action, byName }) => [action, byName])).toEqual([
    ['created', '吴操'],
    ['edited', '周基'],
  ])
  await activities('wu').remove({ id: made.id })
  expect(await outcomeOf(activities('wu').get({ id: made.id }))).toBe('thing.not_found')
  expect(await outcomeOf(activities('wu').remove({ id: made.id }))).toBe('thing.not_found')
})

it('superiors read what was submitted below and change nothing; neighbours find nothing', async () => {
  const { id: draft } = await create()
  const id = await makeActivity(world, [{ campaignId, units: 10 }])
  for (const person of ['zhao', 'li', 'zheng'] as const) {
    expect((await activities(person).list({ of: 'below', limit: 20 })).items).toMatchObject([{ id }])
    expect((await activities(person).list({ limit: 20 })).items).toEqual([])
    expect((await activities(person).get({ id })).abilities).toMatchObject({
      edit: false,
      end: false,
      open: false,
    })
    expect(await outcomeOf(activities(person).get({ id: draft }))).toBe('thing.not_found')
    expect(await outcomeOf(activities(person).remove({ id: draft }))).toBe('thing.not_found')
  }
  for (const person of ['sun', 'feng', 'qian'] as const) {
    expect((await activities(person).list({ of: 'below', limit: 20 })).items).toEqual([])
    for (const call of ['get', 'listTraces', 'remove'] as const)
      expect(await outcomeOf(activities(person)[call]({ id }))).toBe('thing.not_found')
  }
  expect(await outcomeOf(activities('chen').list({ limit: 20 }))).toBe('union.not_chosen')
})

it('the totals are of all that match, not of the page; each filter narrows both', async () => {
  const [other, shop] = [await makeMerchant(world), await makeMerchant(world)]
  const cinema = await makeCampaign(world, other.id, { category: 'cinema' })
  await makeActivity(world, [{ campaignId, units: 10 }])
  const second = await makeActivity(world, [
    { campaignId, units: 5 },
    { campaignId: cinema, units: 7 },
  ])
  await create({ title: '观影' }, [])
  const mine = await makeCampaign(world, shop.id)
  const third = await makeActivity(world, [{ campaignId: mine, units: 3 }])
  const { number } = await claimAs(world, {
    activityId: third,
    campaignId: mine,
    personId: world.people.chen,
  })
  await asClerk(world, shop).redemptions.redeem({ code: number, nonce: 'nonce-of-the-list' })
  const list = (query: object) => activities('wu').list({ limit: 1, ...query })
  const all = await list({})
  expect(all.items).toHaveLength(1)
  expect(all.totals).toEqual({
    activities: 4,
    issuedUnits: 25,
    takenUnits: 1,
    redeemedUnits: 1,
    visits: 0,
    applicants: 0,
    participants: 1,
  })
  const next = await list({ cursor: all.nextCursor! })
  expect([all, next].map(({ items }) => items[0]!.title)).toEqual(['中秋节福利发放', '观影'])
  expect(next.totals).toEqual(all.totals)
  const counts = async (query: object) => (await list(query)).totals.activities
  expect(await counts({ search: '观影' })).toBe(1)
  expect(await counts({ state: 'open' })).toBe(3)
  expect(await counts({ state: 'closed' })).toBe(1)
  expect(await counts({ status: 'draft' })).toBe(1)
  expect((await list({ merchantId: other.id })).items[0]!.id).toBe(second)
  expect(await counts({ merchantId: other.id })).toBe(1)
  const today = world.equipment.clock.now().toISOString().slice(0, 10)
  expect(await counts({ from: today, to: today })).toBe(3)
  expect(await counts({ to: '2020-01-01' })).toBe(0)
})

it('two editors at once: one is told', async () => {
  const { id, revision } = await create()
  const edit = (title: string) =>
    activities('wu').edit({ ...activityForm(world, [], { title }), id, revision })
  expect(await outcomesOf([edit('中秋一'), edit('中秋二')])).toEqual(['activity.changed', 'done'])
})

it('a draft names times to come, branches below, and own vouchers that are enabled, each once', async () => {
  const neighbours = await makeCampaign(world, shopId, { union: 'yuanshan' })
  const disabled = await makeCampaign(world, shopId, { status: 'disabled' })
  const past = new Date(world.equipment.clock.now().getTime() - 1000)
  const begun = new Date(past.getTime() - 1000)
  const times = { startsAt: begun.toISOString(), endsAt: past.toISOString() }
  expect(await outcomeOf(create(times))).toBe('activity.starts_in_past')
  expect(await outcomeOf(create({}, [{ campaignId: neighbours, units: 1 }]))).toBe('thing.not_found')
  expect(await outcomeOf(create({}, [{ campaignId: disabled, units: 1 }]))).toBe('campaign.disabled')
  const twice = [1, 2].map((units) => ({ campaignId, units }))
  expect(await outcomeOf(create({}, twice))).toBe('input.invalid')
  const branches = (key: 'chenguang' | 'donghu' | 'gaoshan') => ({
    scope: 'branches' as const,
    branchIds: [world.unions[key]],
  })
  expect(await outcomeOf(create(branches('chenguang'), [], 'zhao'))).toBe('done')
  expect(await outcomeOf(create(branches('donghu'), [], 'zhao'))).toBe('activity.branch_unknown')
  expect(await outcomeOf(create(branches('gaoshan'), [], 'zhao'))).toBe('activity.branch_unknown')
  expect(await outcomeOf(create({ coverId: await uploadAs(world, 'sun') }))).toBe('file.not_yours')
})

it('what was ever submitted is neither removed nor, while it waits, edited', async () => {
  for (const status of ['submitted', 'approved', 'ended'] as const) {
    const id = await makeActivity(world, [{ campaignId, units: 1 }], { status })
    expect(await outcomeOf(activities('wu').remove({ id }))).toBe('activity.not_editable')
    const edit = { ...activityForm(world, []), id, revision: 1 }
    expect(await outcomeOf(activities('wu').edit(edit))).toBe('activity.not_editable')
  }
  const { id } = await create()
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update activities set submitted_at = now() where id = ${id}`),
  )
  expect(await outcomeOf(activities('wu').remove({ id }))).toBe('activity.not_editable')
})
