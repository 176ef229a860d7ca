import { afterAll, beforeEach, expect, it } from 'vitest'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { uploadAs } from '../../testing/registrations.ts'
import { makeActivity, makeMerchant, makeVoucher, type TestMerchant } from '../../testing/welfare.ts'
import { campaignForm } from '../../testing/welfare-forms.ts'
import { readImage } from '../files/index.ts'

let world: NamedWorld
let shop: TestMerchant
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  shop = await makeMerchant(world)
})
afterAll(() => world.end())

const campaigns = (person: PersonKey) => world.as(person).admin.campaigns
const create = (changes = {}, person: PersonKey = 'zhou') =>
  campaigns(person).create(campaignForm(world, shop.id, changes))
const facts = async () =>
  (await world.as('zhou').admin.audit.list({ limit: 50 })).items
    .map(({ action }) => action)
    .filter((action) => action.startsWith('campaign.'))

it('staff define a voucher, enable it and read its numbers; its icon is everybody’s to see', async () => {
  const iconId = await uploadAs(world, 'zhou')
  const made = await create({ iconId })
  expect(made).toMatchObject({
    ...campaignForm(world, shop.id, { iconId }),
    status: 'disabled',
    budgetUnits: 1000,
    isUsed: false,
    isOver: false,
    abilities: { edit: true, changeStatus: true, authorise: true },
  })
  expect((await campaigns('wu').changeStatus({ id: made.id, status: 'enabled' })).status).toBe('enabled')
  await campaigns('wu').changeStatus({ id: made.id, status: 'enabled' })
  expect(await outcomeOf(readImage(await world.contextOf('chen'), iconId))).toBe('done')
  const activityId = await makeActivity(world, [{ campaignId: made.id, units: 10 }])
  await makeVoucher(world, activityId, made.id, world.people.chen)
  const { items } = await campaigns('wu').list({ limit: 20, search: '中秋', merchantId: shop.id })
  const { validFrom, validUntil, valueInFen } = campaignForm(world, shop.id)
  expect(items).toMatchObject([
    { id: made.id, validFrom, validUntil, valueInFen, budgetUnits: 990, claimedUnits: 1, redeemedUnits: 0 },
  ])
  expect(await facts()).toEqual(['campaign.enabled', 'campaign.created'])
})

it('neighbours and superiors find none of it, members and operators of others are refused', async () => {
  const { id } = await create()
  for (const person of ['sun', 'zhao', 'feng'] as const) {
    expect(await outcomeOf(campaigns(person).get({ id }))).toBe('thing.not_found')
    expect((await campaigns(person).list({ limit: 20 })).items).toEqual([])
    expect(await outcomeOf(campaigns(person).changeStatus({ id, status: 'enabled' }))).toBe('thing.not_found')
  }
  expect(await outcomeOf(create({}, 'chen'))).toBe('union.not_chosen')
})

it('a merchant of the own union or an on-line one of a superior may be used, no other', async () => {
  const above = await makeMerchant(world, { union: 'donghu' })
  const closed = await makeMerchant(world, { union: 'donghu', status: 'offline' })
  const neighbours = await makeMerchant(world, { union: 'yuanshan' })
  const ownClosed = await makeMerchant(world, { status: 'offline' })
  for (const [merchantId, outcome] of [
    [above.id, 'done'],
    [ownClosed.id, 'done'],
    [closed.id, 'thing.not_found'],
    [neighbours.id, 'thing.not_found'],
  ] as const) {
    expect(await outcomeOf(campaigns('zhou').create(campaignForm(world, merchantId)))).toBe(outcome)
    const { id } = await create()
    expect(await outcomeOf(campaigns('zhou').authoriseMerchant({ id, merchantId }))).toBe(outcome)
  }
})

it('a further merchant is authorised once, taken off, and authorised again', async () => {
  const { id } = await create()
  const other = await makeMerchant(world)
  const authorisation = { id, merchantId: other.id }
  expect(await outcomeOf(campaigns('zhou').authoriseMerchant({ id, merchantId: shop.id }))).toBe(
    'campaign.own_merchant',
  )
  await campaigns('zhou').authoriseMerchant(authorisation)
  expect((await campaigns('zhou').authoriseMerchant(authorisation)).authorised).toMatchObject([
    { merchantId: other.id },
  ])
  await campaigns('zhou').withdrawMerchant(authorisation)
  expect((await campaigns('zhou').withdrawMerchant(authorisation)).authorised).toEqual([])
  expect((await campaigns('zhou').authoriseMerchant(authorisation)).authorised).toHaveLength(1)
  expect(await facts()).toEqual([
    'campaign.merchant_authorised',
    'campaign.merchant_withdrawn',
    'campaign.merchant_authorised',
    'campaign.created',
  ])
})

it('of two who edit what they both read, one is told; times and categories are held', async () => {
  const { id, revision } = await create()
  const edit = { ...campaignForm(world, shop.id, { valueInFen: 6000 }), id, revision }
  expect(await outcomesOf([campaigns('zhou').edit(edit), campaigns('wu').edit(edit)])).toEqual([
    'campaign.changed',
    'done',
  ])
  expect(await outcomeOf(create({ validUntil: campaignForm(world, shop.id).validFrom }))).toBe(
    'input.invalid',
  )
  expect(await outcomeOf(create({ festival: null }))).toBe('input.invalid')
  expect((await create({ category: 'birthday' })).festival).toBeNull()
})

it('once an activity with it is submitted, only its number and its words change, and never below what is issued', async () => {
  const { id } = await create()
  await makeActivity(world, [{ campaignId: id, units: 400 }])
  const { revision } = await campaigns('zhou').get({ id })
  const edit = (changes: object) =>
    outcomeOf(campaigns('zhou').edit({ ...campaignForm(world, shop.id, changes), id, revision }))
  const other = await makeMerchant(world)
  const days = campaignForm(world, shop.id)
  for (const changes of [
    { valueInFen: 5001 },
    { validUntil: new Date(Date.parse(days.validUntil) + 1000).toISOString() },
    { merchantId: other.id },
    { category: 'birthday' },
    { festival: 'national_day' },
    { form: 'cash' },
  ])
    expect(await edit(changes), JSON.stringify(changes)).toBe('campaign.in_use')
  expect(await edit({ totalUnits: 399 })).toBe('campaign.below_issued')
  expect(await edit({ totalUnits: 400, title: '中秋' })).toBe('done')
  expect(await campaigns('zhou').get({ id })).toMatchObject({ budgetUnits: 0, title: '中秋', isUsed: true })
})

it('a voucher whose days are over is not enabled any more', async () => {
  const { id } = await create()
  world.equipment.clock.advance({ hours: 31 * 24 })
  expect(await outcomeOf(campaigns('zhou').changeStatus({ id, status: 'enabled' }))).toBe('campaign.over')
})
