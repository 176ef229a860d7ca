import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import type { PersonKey, UnionKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { creditCode, employerDetails } from '../../../testing/registrations.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const members = (person: PersonKey) => world.as(person).member.members
const register = (union: UnionKey = 'chenguang', more: { joinedOn?: string; employerId?: string } = {}) =>
  members('he').apply({
    kind: 'member.registration',
    unionId: world.unions[union],
    joinedOn: '2015-07-01',
    employerName: '晨光',
    ...more,
  })
const approve = (person: PersonKey, id: string) => outcomeOf(world.as(person).admin.reviews.approve({ id }))
const entriesOf = (person: PersonKey) =>
  world.equipment.database.rows<object>(sql`
    select kind, changed_on as on, status, source from membership_changes
    where person_id = ${world.people[person]} order by recorded_at, revision`)

it('registering: the original date is asked for, shown and kept in the ledger', async () => {
  const application = await register()
  expect(application).toMatchObject({
    kind: 'member.registration',
    joinedOn: '2015-07-01',
    status: 'pending',
  })
  const review = await world.as('zhou').admin.reviews.get({ id: application.id })
  expect(review.subject).toMatchObject({
    kind: 'member.registration',
    form: { name: '何无', documentMasked: expect.stringContaining('*'), joinedOn: '2015-07-01' },
  })
  expect(await approve('zhou', application.id)).toBe('done')
  const { membership, person } = await members('he').getMine({})
  expect(membership).toMatchObject({ status: 'active', joinedOn: '2015-07-01' })
  expect(person.record.employerName).toBe('晨光')
  expect(await entriesOf('he')).toEqual([
    { kind: 'join', on: '2015-07-01', status: 'active', source: 'application' },
  ])
  const { items } = await world.as('he').member.notices.list({ limit: 20 })
  expect(items[0]!.kind).toBe('member_registration.approved')
})

it('who decides it, and who not; decided twice it changes nothing', async () => {
  const { id } = await register()
  for (const person of ['sun', 'zhao', 'qian'] as const)
    expect(await approve(person, id)).toBe('thing.not_found')
  expect(await approve('wu', id)).toBe('done')
  expect(await approve('wu', id)).toBe('review.already_decided')
  expect(await outcomeOf(register())).toBe('membership.already_open')
  expect(await entriesOf('he')).toHaveLength(1)
})

it('a date in the future or before the birth is refused', async () => {
  expect(await outcomeOf(register('chenguang', { joinedOn: '2026-11-21' }))).toBe('membership.date_wrong')
  expect(await outcomeOf(register('chenguang', { joinedOn: '1980-01-01' }))).toBe('membership.date_wrong')
  expect(await outcomeOf(register('chenguang', { joinedOn: '2026-11-20' }))).toBe('done')
})

it('one application of the three kinds at a time; the list shows all kinds, newest first, by pages', async () => {
  const first = await register()
  const join = { kind: 'member.join' as const, unionId: world.unions.yuanshan }
  expect(await outcomeOf(members('he').apply(join))).toBe('application.pending')
  await world.as('zhou').admin.reviews.reject({ id: first.id, reason: '查无此人' })
  const second = await members('he').apply(join)
  const correct = members('he').correctApplication({
    id: first.id,
    form: { kind: 'member.registration', unionId: world.unions.chenguang, joinedOn: '2015-07-01' },
  })
  expect(await outcomeOf(correct)).toBe('application.pending')
  const page = await members('he').listApplications({ limit: 1 })
  const next = await members('he').listApplications({ limit: 1, cursor: page.nextCursor! })
  expect([...page.items, ...next.items].map(({ id, kind }) => [id, kind])).toEqual([
    [second.id, 'member.join'],
    [first.id, 'member.registration'],
  ])
  await members('he').withdrawApplication({ id: second.id })
  // The kind of an application stays.
  expect(await outcomeOf(members('he').correctApplication({ id: first.id, form: join }))).toBe(
    'thing.not_found',
  )
})

it('the employer is one of the union’s, and gives its name; another union’s is refused', async () => {
  const formOf = (number: number) => ({
    ...employerDetails,
    name: `晨光${number}号有限公司`,
    creditCode: creditCode(8_000 + number),
  })
  const own = await world.as('zhou').admin.employers.add(formOf(1))
  const gone = await world.as('zhou').admin.employers.add(formOf(2))
  await world.as('zhou').admin.employers.remove({ id: gone.id })
  const { chenguang, yuanshan, donghu } = world.unions
  expect(await members('he').listEmployers({ id: chenguang })).toEqual([{ id: own.id, name: own.name }])
  expect(await members('he').listEmployers({ id: yuanshan })).toEqual([])
  expect(await outcomeOf(members('he').listEmployers({ id: donghu }))).toBe('union.cannot_hold_members')
  for (const [union, employerId] of [
    ['yuanshan', own.id],
    ['chenguang', gone.id],
  ] as const)
    expect(await outcomeOf(register(union, { employerId }))).toBe('input.invalid')
  expect(await register('chenguang', { employerId: own.id })).toMatchObject({
    employerId: own.id,
    employerName: own.name,
  })
})
