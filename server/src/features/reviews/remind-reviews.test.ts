import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { hire } from '../../testing/hire.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { registrationForm } from '../../testing/registrations.ts'
import { readImage } from '../files/index.ts'
import { remindReviews, submitReview } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

// Submitted on Friday 20 November 2026; due on the 27th, going up after 4 December.
const lastDayInTime = '2026-11-27T10:00:00Z'
const overdue = '2026-11-28T01:00:00Z'
const lastDayBelow = '2026-12-04T10:00:00Z'
const gone = '2026-12-05T01:00:00Z'

const at = (instant: string) => world.equipment.clock.set(instant)
const remindAt = async (instant: string) => {
  at(instant)
  await remindReviews(world.equipment)
}
const register = async (number = 1, superior: 'donghu' | 'province' = 'donghu') =>
  world
    .as('he')
    .admin.unions.register(await registrationForm(world, 'he', number, { superior, level: 'base' }))

const noticesOf = async (person: PersonKey) =>
  (await world.as(person).admin.notices.list({ limit: 20 })).items.map(({ kind, values }) => [
    kind,
    values.unionName,
  ])
const eventsOf = async (id: string) =>
  (
    await world.equipment.database.rows<{ action: string }>(
      sql`select action from review_events where review_id = ${id} order by id`,
    )
  ).map(({ action }) => action)
const listed = async (person: PersonKey, query: { overdue?: 'true'; escalated?: 'true' } = {}) =>
  (
    await world
      .as(person)
      .admin.reviews.list({ kind: 'union.registration', status: 'pending', limit: 20, ...query })
  ).items

it('reminds the administrators of the deciding union once, after the last day in time', async () => {
  const { id } = await register()
  await remindAt(lastDayInTime)
  expect(await noticesOf('zhao')).toEqual([])
  expect(await listed('zhao', { overdue: 'true' })).toEqual([])

  await remindAt(overdue)
  await remindAt(overdue)
  expect(await noticesOf('zhao')).toEqual([['review.overdue', '东湖街道总工会']])
  expect(await noticesOf('li')).toEqual([])
  expect(await eventsOf(id)).toEqual(['submitted', 'reminded'])
  expect(await listed('zhao', { overdue: 'true' })).toMatchObject([
    { id, dueOn: '2026-11-27', isOverdue: true },
  ])
  const { items } = await world.as('zhao').admin.audit.list({ limit: 20 })
  expect(items.filter(({ action }) => action === 'review.reminded')).toHaveLength(1)
})

it('tells a union once of several', async () => {
  await register(1)
  await register(2)
  await remindAt(overdue)
  expect(await noticesOf('zhao')).toHaveLength(1)
})

it('passes it on to the union one level up, which sees its picture and may decide', async () => {
  const { id, form } = await register()
  const pictureId = form.employers[0]!.certificateId!
  const readAs = async (person: PersonKey) => outcomeOf(readImage(await world.contextOf(person), pictureId))
  await remindAt(overdue)
  await remindAt(lastDayBelow)
  expect(await listed('li', { escalated: 'true' })).toEqual([])
  expect(await outcomeOf(world.as('li').admin.reviews.get({ id }))).toBe('thing.not_found')
  expect(await readAs('li')).toBe('thing.not_found')

  await remindAt(gone)
  await remindAt(gone)
  expect(await noticesOf('li')).toEqual([['review.escalated', '东湖街道总工会']])
  expect(await noticesOf('wang')).toEqual([])
  expect(await eventsOf(id)).toEqual(['submitted', 'reminded', 'escalated'])
  expect(await listed('li', { escalated: 'true' })).toMatchObject([
    { id, escalatedFromName: '东湖街道总工会', abilities: { decide: true } },
  ])
  expect(await listed('li')).toEqual([])
  expect(await listed('zhao')).toMatchObject([{ id, abilities: { decide: true } }])
  expect((await world.as('li').admin.reviews.count({}))['union.registration']).toBe(1)
  expect([await readAs('li'), await readAs('zhao'), await readAs('wang')]).toEqual([
    'done',
    'done',
    'thing.not_found',
  ])

  expect((await world.as('li').admin.reviews.approve({ id })).status).toBe('approved')
  expect(await outcomeOf(world.as('zhao').admin.reviews.approve({ id }))).toBe('review.already_decided')
  expect(await listed('li', { escalated: 'true' })).toEqual([])
})

it('the union below may still decide it, and then nothing is left above', async () => {
  const { id } = await register()
  await remindAt(gone)
  await world.as('zhao').admin.reviews.reject({ id, reason: '证书看不清' })
  expect(await listed('li', { escalated: 'true' })).toEqual([])
  expect(await outcomeOf(world.as('li').admin.reviews.approve({ id }))).toBe('review.already_decided')
})

it('joining goes up to be seen, but members are decided where they are members', async () => {
  const { id } = await world.as('he').member.members.apply({
    kind: 'member.join',
    unionId: world.unions.chenguang,
    employerName: '晨光机械有限公司',
  })
  await remindAt(gone)
  expect(await noticesOf('zhou')).toEqual([['review.overdue', '晨光机械有限公司工会委员会']])
  expect(await world.as('zhao').admin.reviews.get({ id })).toMatchObject({
    abilities: { decide: false },
    refusals: { decide: 'permission.denied' },
  })
  expect(await outcomeOf(world.as('zhao').admin.reviews.approve({ id }))).toBe('permission.denied')
})

it('a decided one is left alone', async () => {
  const { id } = await register()
  await world.as('zhao').admin.reviews.reject({ id, reason: '证书看不清' })
  await remindAt(gone)
  expect(await eventsOf(id)).toEqual(['submitted', 'rejected'])
  expect(await noticesOf('zhao')).toEqual([])
})

it('a corrected one has a new clock, and the union above loses it', async () => {
  const { id } = await register()
  await remindAt(gone)
  await world.as('zhao').admin.reviews.reject({ id, reason: '证书看不清' })
  const form = await registrationForm(world, 'he', 1)
  await world.as('he').admin.unions.correctRegistration({ ...form, id })
  await remindAt('2026-12-11T01:00:00Z')
  expect(await eventsOf(id)).toEqual(['submitted', 'reminded', 'escalated', 'rejected', 'submitted'])
  expect(await listed('li', { escalated: 'true' })).toEqual([])
  expect(await outcomeOf(readImage(await world.contextOf('li'), form.employers[0]!.certificateId!))).toBe(
    'thing.not_found',
  )
  await remindAt('2026-12-12T01:00:00Z')
  expect((await eventsOf(id)).at(-1)).toBe('reminded')
  await remindAt('2026-12-19T01:00:00Z')
  expect((await eventsOf(id)).at(-1)).toBe('escalated')
})

it('other settings hold for what is submitted from then on', async () => {
  const before = await register(1)
  const now = world.equipment.clock.now()
  await world.equipment.database.transaction(async (tx) => {
    for (const [name, days] of [
      ['reviewReminderDays', 1],
      ['reviewEscalationDays', 2],
    ] as const)
      await tx.run(sql`
        insert into settings (name, value, changed_at) values (${name}, ${JSON.stringify(days)}::jsonb, ${now})`)
  })
  const after = await register(2)
  await remindAt('2026-11-25T01:00:00Z')
  expect(await eventsOf(before.id)).toEqual(['submitted'])
  expect(await eventsOf(after.id)).toEqual(['submitted', 'reminded', 'escalated'])
})

it('nobody stands above the top: its own applications only remind its security administrator', async () => {
  const { province } = world.unions
  const serial = 610
  const guard = await hire(world.equipment, {
    serial,
    name: '安全',
    role: 'security_administrator',
    unionId: province,
  })
  const ctx = await world.contextOf('zheng')
  const id = await world.equipment.database.transaction((tx) =>
    submitReview(tx, ctx, {
      kind: 'union.change',
      unionId: province,
      fromUnionId: province,
      subjectId: province,
      title: '海东省总工会',
      payload: {},
    }),
  )
  await remindAt(gone)
  expect(await eventsOf(id)).toEqual(['submitted', 'reminded'])
  const told = await world.equipment.database.rows(
    sql`select account_id as "accountId", kind from notices where kind like 'review.%'`,
  )
  expect(told).toEqual([{ accountId: guard, kind: 'review.overdue' }])
})

it('two servers at once remind and pass on once', async () => {
  const ids = await Promise.all([1, 2, 3, 4].map(async (number) => (await register(number)).id))
  at(gone)
  await Promise.all([1, 2, 3].map(() => remindReviews(world.equipment)))
  await remindReviews(world.equipment)
  for (const id of ids) expect(await eventsOf(id)).toEqual(['submitted', 'reminded', 'escalated'])
  expect(await noticesOf('zhao')).toHaveLength(1)
  expect(await listed('li', { escalated: 'true' })).toHaveLength(ids.length)
})

it('one that is being decided at that moment is not waited for', async () => {
  const { id } = await register()
  at(gone)
  await world.equipment.database.transaction(async (tx) => {
    await tx.rows(sql`select 1 from reviews where id = ${id} for update`)
    await remindReviews(world.equipment)
  })
  expect(await eventsOf(id)).toEqual(['submitted'])
  await remindReviews(world.equipment)
  expect(await eventsOf(id)).toEqual(['submitted', 'reminded', 'escalated'])
})
