import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { makeActivity, makeCampaign, makeMerchant, makeVoucher } from '../../../testing/welfare.ts'
import { endOverActivities } from './end-over-activities.ts'

let world: NamedWorld
let campaignId: string
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  campaignId = await makeCampaign(world, (await makeMerchant(world)).id, { totalUnits: 100 })
})
afterAll(() => world.end())

const activities = (person: PersonKey) => world.as(person).admin.activities
const make = (plan: Parameters<typeof makeActivity>[2] = {}) =>
  makeActivity(world, [{ campaignId, units: 60 }], plan)
const budget = async () => (await world.as('wu').admin.campaigns.get({ id: campaignId })).budgetUnits
const hoursOn = (hours: number) => new Date(world.equipment.clock.now().getTime() + hours * 3_600_000)
const reason = '发放已完成。'

it('only what is approved is opened and closed, and only before its end', async () => {
  for (const status of ['draft', 'submitted', 'rejected', 'ended'] as const) {
    const id = await make({ status })
    for (const call of ['open', 'close'] as const)
      expect(await outcomeOf(activities('wu')[call]({ id })), status).toBe('activity.not_approved')
    expect(await outcomeOf(activities('wu').end({ id, reason }))).toBe('activity.not_approved')
  }
  const times = { endsAt: hoursOn(-1), startsAt: hoursOn(-2) }
  const over = await makeActivity(world, [{ campaignId, units: 1 }], { isOpen: false, ...times })
  expect(await outcomeOf(activities('wu').open({ id: over }))).toBe('activity.over')
})

it('neither superiors nor neighbours open, close or end it', async () => {
  const id = await make()
  for (const person of ['zhao', 'zheng', 'sun', 'feng'] as const) {
    expect(await outcomeOf(activities(person).open({ id }))).toBe('thing.not_found')
    expect(await outcomeOf(activities(person).close({ id }))).toBe('thing.not_found')
    expect(await outcomeOf(activities(person).end({ id, reason }))).toBe('thing.not_found')
  }
})

it('ended, what nobody claimed goes back to the budget, once; claimed vouchers stay good', async () => {
  const id = await make()
  await makeVoucher(world, id, campaignId, world.people.chen)
  expect(await budget()).toBe(40)
  expect(await outcomesOf([1, 2].map(() => activities('wu').end({ id, reason })))).toEqual([
    'activity.not_approved',
    'done',
  ])
  expect(await budget()).toBe(99)
  expect(await activities('wu').get({ id })).toMatchObject({
    status: 'ended',
    isOpen: false,
    endReason: reason,
    prizes: [{ issuedUnits: 60, returnedUnits: 59, claimedUnits: 1, unclaimedUnits: 0 }],
    abilities: { end: false, open: false, void: true },
  })
  const { items } = await activities('wu').listTraces({ id })
  expect(items.at(-1)).toMatchObject({ action: 'ended', byName: '吴操', reason })
})

it('at its end it ends by itself, whoever runs the job how often, and nothing else does', async () => {
  const [over, later] = [
    await make({ endsAt: hoursOn(1) }),
    await makeActivity(world, [{ campaignId, units: 10 }]),
  ]
  await endOverActivities(world.equipment)
  expect(await budget()).toBe(30)
  world.equipment.clock.advance({ hours: 1 })
  await Promise.all([1, 2, 3].map(() => endOverActivities(world.equipment)))
  await endOverActivities(world.equipment)
  expect(await budget()).toBe(90)
  expect(await activities('wu').get({ id: over })).toMatchObject({
    status: 'ended',
    isOpen: false,
    endReason: null,
  })
  expect((await activities('wu').get({ id: later })).status).toBe('approved')
  const { items } = await activities('wu').listTraces({ id: over })
  expect(items.map(({ action, byName }) => [action, byName])).toEqual([['ended', null]])
})

it('one that is open and still to be drawn waits for its draw', async () => {
  const rules = { applicationsUntil: hoursOn(1) }
  const id = await make({ startsAt: hoursOn(0), endsAt: hoursOn(2), rules, isOpen: false })
  await activities('wu').open({ id })
  world.equipment.clock.advance({ hours: 3 })
  await endOverActivities(world.equipment)
  expect((await activities('wu').get({ id })).status).toBe('approved')
  await activities('wu').close({ id })
  await endOverActivities(world.equipment)
  expect((await activities('wu').get({ id })).status).toBe('ended')
})

it('a union with an approved activity does not end; its drafts go with it', async () => {
  const draft = await make({ status: 'draft' })
  const id = await make()
  const preview = () =>
    world.as('zhou').admin.unionApplications.previewCancellation({ destinationId: world.unions.yuanshan })
  expect((await preview()).blockers).toContainEqual({ kind: 'running_activities', count: 1 })
  await activities('zhou').end({ id, reason })
  expect((await preview()).blockers).toEqual([])
  const application = await world.as('zhou').admin.unionApplications.submitCancellation({
    reason: '企业终止',
    assetsStatement: '已移交',
    debtsStatement: '无',
    destinationId: world.unions.yuanshan,
  })
  await world.as('zhao').admin.reviews.approve({ id: application.id })
  const left = await world.equipment.database.rows<{ id: string }>(sql`select id from activities order by id`)
  expect(left.map((row) => row.id)).toEqual([id])
  expect(left.map((row) => row.id)).not.toContain(draft)
})
