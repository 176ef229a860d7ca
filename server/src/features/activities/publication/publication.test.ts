import type { ActivityForm, FederationSettings } from '@huigong/contract'
import { defaultSettings } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asAccount } from '../../../testing/as-account.ts'
import { hire } from '../../../testing/hire.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { uploadAs } from '../../../testing/registrations.ts'
import { makeCampaign, makeMerchant } from '../../../testing/welfare.ts'
import { activityForm } from '../../../testing/welfare-forms.ts'
import { readImage } from '../../files/index.ts'
import { remindReviews } from '../../reviews/index.ts'

let world: NamedWorld
let campaignId: string
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  campaignId = await makeCampaign(world, (await makeMerchant(world)).id, { totalUnits: 100 })
})
afterAll(() => world.end())

const activities = (person: PersonKey) => world.as(person).admin.activities
const reviews = (person: PersonKey) => world.as(person).admin.reviews
const create = (changes: Parameters<typeof activityForm>[2] = {}, units = 60, person: PersonKey = 'wu') =>
  activities(person).create(activityForm(world, [{ campaignId, units }], changes))
const submitted = async (changes: Parameters<typeof activityForm>[2] = {}, units = 60) => {
  const { id, revision } = await create(changes, units)
  return activities('wu').submit({ id, revision })
}
const set = (changes: Partial<FederationSettings>) =>
  world.equipment.database.transaction(async (tx) => {
    for (const [name, value] of Object.entries({ ...defaultSettings, ...changes }))
      await tx.run(sql`
        insert into settings (name, value, changed_at) values (${name}, ${JSON.stringify(value)}::jsonb, now())
        on conflict (name) do update set value = excluded.value`)
  })
const traces = async (id: string) =>
  (await activities('wu').listTraces({ id })).items.map(({ action }) => action)
const noticesOf = async (person: PersonKey) =>
  (await world.as(person).admin.notices.list({ limit: 20 })).items.map(({ kind, values }) => [kind, values])

it('the superior reads it as it was submitted and approves it: the budget is taken, members see it once opened', async () => {
  const cover = await uploadAs(world, 'wu')
  const { id, reviewId, status, abilities } = await submitted({ coverId: cover })
  expect([status, abilities.withdraw, abilities.edit]).toEqual(['submitted', true, false])
  const { items } = await reviews('zhao').list({ kind: 'activity.publication', status: 'pending', limit: 20 })
  expect(items).toMatchObject([{ id: reviewId, title: '中秋节福利发放', abilities: { decide: true } }])
  const { subject } = await reviews('zhao').get({ id: reviewId! })
  expect(subject).toMatchObject({
    kind: 'activity.publication',
    form: {
      activityId: id,
      coverId: cover,
      eligibleMembers: 1,
      plannedAmountInFen: 300_000,
      prizes: [{ name: '中秋节福利券', units: 60, valueInFen: 5000 }],
      findings: [],
    },
  })
  expect(await outcomeOf(readImage(await world.contextOf('zhao'), cover))).toBe('done')
  await reviews('zhao').approve({ id: reviewId! })
  const approved = await activities('wu').get({ id })
  expect(approved).toMatchObject({
    status: 'approved',
    issuedUnits: 60,
    prizes: [{ issuedUnits: 60, unclaimedUnits: 60 }],
    abilities: { open: true, end: true, withdraw: false },
  })
  expect((await world.as('wu').admin.campaigns.get({ id: campaignId })).budgetUnits).toBe(40)
  expect((await activities('wu').open({ id })).isOpen).toBe(true)
  expect((await activities('wu').open({ id })).isOpen).toBe(true)
  expect((await activities('zhou').close({ id })).isOpen).toBe(false)
  expect(await traces(id)).toEqual(['created', 'submitted', 'approved', 'opened', 'closed'])
  expect(await noticesOf('wu')).toMatchObject([['activity.approved', { title: '中秋节福利发放' }]])
})

it('an activity to be drawn goes to nobody once its list is closed: neither approved nor opened', async () => {
  const applicationsUntil = new Date(world.equipment.clock.now().getTime() + 48 * 3_600_000).toISOString()
  const rules = { admission: 'drawn' as const, applicationsUntil }
  const [late, early] = [await submitted({ rules }), await submitted({ rules })]
  await reviews('zhao').approve({ id: early.reviewId! })
  world.equipment.clock.advance({ days: 2 })
  expect(await outcomeOf(reviews('zhao').approve({ id: late.reviewId! }))).toBe('activity.applications_over')
  expect(await outcomeOf(activities('wu').open({ id: early.id }))).toBe('activity.applications_over')
})

it('neither the own union nor a neighbour nor anybody higher decides it, and nothing is decided twice', async () => {
  const { reviewId } = await submitted()
  const id = reviewId!
  for (const person of ['zhou', 'wu', 'li', 'sun', 'qian'] as const)
    expect(await outcomeOf(reviews(person).approve({ id })), person).toMatch(
      /thing.not_found|permission.denied/,
    )
  expect(await outcomesOf([reviews('zhao').approve({ id }), reviews('zhao').approve({ id })])).toEqual([
    'done',
    'review.already_decided',
  ])
  expect(await outcomeOf(reviews('zhao').reject({ id, reason: '改主意' }))).toBe('review.already_decided')
  expect((await world.as('wu').admin.campaigns.get({ id: campaignId })).budgetUnits).toBe(40)
})

it('rejected it is mended and submitted again, with its pictures kept for both readers', async () => {
  const cover = await uploadAs(world, 'wu')
  const { id, reviewId } = await submitted({ coverId: cover })
  await reviews('zhao').reject({ id: reviewId!, reason: '请写明领取地点' })
  const rejected = await activities('wu').get({ id })
  expect(rejected).toMatchObject({ status: 'rejected', reason: '请写明领取地点', abilities: { edit: true } })
  const form = activityForm(world, [{ campaignId, units: 10 }], { content: '<p>在食堂领取</p>' })
  const edited = await activities('zhou').edit({ ...form, id, revision: rejected.revision })
  // What was rejected is read with its cover still.
  expect(await outcomeOf(readImage(await world.contextOf('zhao'), cover))).toBe('done')
  const stale = activities('wu').submit({ id, revision: rejected.revision })
  expect(await outcomeOf(stale)).toBe('activity.changed')
  await activities('zhou').submit({ id, revision: edited.revision })
  const again = await reviews('zhao').get({ id: reviewId! })
  expect(again).toMatchObject({
    round: 2,
    subject: { form: { content: '<p>在食堂领取</p>', coverId: null } },
  })
  await reviews('zhao').approve({ id: reviewId!, round: 2 })
  expect(await traces(id)).toEqual(['created', 'submitted', 'rejected', 'edited', 'submitted', 'approved'])
  expect(await outcomeOf(activities('wu').remove({ id }))).toBe('activity.not_editable')
})

it('withdrawn, by staff of the activity or from the page of applications, it is a draft again', async () => {
  const { id, reviewId, revision } = await submitted()
  expect(await outcomeOf(activities('sun').withdraw({ id }))).toBe('thing.not_found')
  expect(await outcomeOf(activities('zhao').withdraw({ id }))).toBe('thing.not_found')
  expect(await activities('zhou').withdraw({ id })).toMatchObject({
    status: 'draft',
    abilities: { edit: true, remove: false },
  })
  expect(await outcomeOf(activities('zhou').withdraw({ id }))).toBe('review.not_withdrawable')
  await activities('wu').submit({ id, revision })
  expect(await outcomeOf(activities('wu').submit({ id, revision }))).toBe('activity.pending')
  await world.as('zhou').admin.unionApplications.withdrawApplication({ id: reviewId! })
  expect((await activities('wu').get({ id })).status).toBe('draft')
  expect(await outcomeOf(reviews('zhao').approve({ id: reviewId! }))).toBe('review.already_decided')
})

it('of two approvals at once that share one budget exactly one is done; the other stays to be decided', async () => {
  const [one, other] = [await submitted(), await submitted()]
  const outcomes = await outcomesOf(
    [one, other].map(({ reviewId }) => reviews('zhao').approve({ id: reviewId! })),
  )
  expect(outcomes).toEqual(['campaign.budget_short', 'done'])
  const states = await Promise.all([one, other].map(({ id }) => activities('wu').get({ id })))
  expect(states.map(({ status }) => status).sort()).toEqual(['approved', 'submitted'])
  expect((await world.as('wu').admin.campaigns.get({ id: campaignId })).budgetUnits).toBe(40)
})

it('what is over or disabled meanwhile is not approved', async () => {
  const { reviewId } = await submitted()
  await world.as('wu').admin.campaigns.changeStatus({ id: campaignId, status: 'disabled' })
  expect(await outcomeOf(reviews('zhao').approve({ id: reviewId! }))).toBe('campaign.disabled')
  await world.as('wu').admin.campaigns.changeStatus({ id: campaignId, status: 'enabled' })
  world.equipment.clock.advance({ hours: 11 * 24 })
  expect(await outcomeOf(reviews('zhao').approve({ id: reviewId! }))).toBe('activity.over')
})

it('decided in the own union: by another administrator, who is reminded, and never by who submitted', async () => {
  await set({ activityDecision: 'own_union' })
  const { id, revision } = await create({}, 60, 'zhou')
  const { reviewId } = await activities('zhou').submit({ id, revision })
  expect((await reviews('zhou').count({}))['activity.publication']).toBe(1)
  expect(await outcomeOf(reviews('zhou').approve({ id: reviewId! }))).toBe('review.own_application')
  expect(await outcomeOf(reviews('wu').approve({ id: reviewId! }))).toBe('permission.denied')
  expect(await outcomeOf(reviews('zhao').approve({ id: reviewId! }))).toBe('thing.not_found')
  world.equipment.clock.advance({ hours: 10 * 24 })
  await remindReviews(world.equipment)
  expect(await noticesOf('zhou')).toMatchObject([['review.overdue', {}]])
  const second = await hire(world.equipment, {
    serial: 801,
    name: '二管',
    role: 'administrator',
    unionId: world.unions.chenguang,
  })
  const colleague = asAccount(world, second, world.unions.chenguang)
  await colleague.admin.reviews.approve({ id: reviewId! })
  expect((await activities('zhou').get({ id })).status).toBe('approved')
})

it('the union at the top asks another of its administrators, not the security administrator', async () => {
  const shop = await makeMerchant(world, { union: 'province' })
  const campaign = await makeCampaign(world, shop.id, { union: 'province' })
  const prizes: ActivityForm['prizes'] = [{ campaignId: campaign, units: 1 }]
  const { id, revision } = await activities('zheng').create(activityForm(world, prizes, { scope: 'below' }))
  const { reviewId } = await activities('zheng').submit({ id, revision })
  const second = await hire(world.equipment, {
    serial: 802,
    name: '二省',
    role: 'administrator',
    unionId: world.unions.province,
  })
  const colleague = asAccount(world, second, world.unions.province)
  await colleague.admin.reviews.approve({ id: reviewId! })
  expect((await activities('zheng').get({ id })).status).toBe('approved')
})

it('decided by nobody it is approved at once, with its trace', async () => {
  await set({ activityDecision: 'nobody' })
  const { id, status, reviewId } = await submitted()
  expect([status, reviewId]).toEqual(['approved', null])
  expect(await traces(id)).toEqual(['created', 'submitted', 'approved'])
  const [one, other] = [await create({}, 40), await create({}, 40)]
  expect(
    await outcomesOf([one, other].map(({ id, revision }) => activities('wu').submit({ id, revision }))),
  ).toEqual(['campaign.budget_short', 'done'])
})
