import type { EmployerForm } from '@huigong/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { creditCode, employerDetails } from '../../testing/registrations.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

let number = 0
const formOf = (changes: Partial<EmployerForm> = {}): EmployerForm => ({
  ...employerDetails,
  name: `星火${++number}号有限公司`,
  creditCode: creditCode(7_000 + number),
  ...changes,
})
const of = (person: PersonKey) => world.as(person).admin.employers
const namesOf = async (person: PersonKey, query: { unionId?: string; search?: string } = {}) =>
  (await of(person).list({ limit: 50, ...query })).items.map(({ name }) => name)
const factsOf = async (id: string) =>
  (
    await world.equipment.database.rows<{ action: string }>(
      sql`select action from audit_facts where object_id = ${id} order by id`,
    )
  ).map(({ action }) => action)

it('adds, changes and removes: one union serves many, and each step leaves a fact', async () => {
  const form = formOf()
  const added = await of('wu').add(form)
  expect(added).toMatchObject({ ...form, fromOn: '2026-11-20' })
  const other = await of('zhou').add(formOf())
  const changed = await of('zhou').change({ ...formOf({ creditCode: null, note: null }), id: added.id })
  expect(changed).toMatchObject({ id: added.id, creditCode: null, note: null })
  expect(await namesOf('zhou')).toEqual([other.name, changed.name].sort())
  await of('wu').remove({ id: added.id })
  expect(await namesOf('zhou')).toEqual([other.name])
  expect(await factsOf(added.id)).toEqual(['employer.added', 'employer.changed', 'employer.removed'])
})

it('adding it twice changes nothing; removed and added again it serves again', async () => {
  const form = formOf()
  const { id } = await of('zhou').add(form)
  expect((await of('zhou').add(form)).id).toBe(id)
  expect(await namesOf('zhou', { search: form.name })).toEqual([form.name])
  await of('zhou').remove({ id })
  expect(await outcomeOf(of('zhou').remove({ id }))).toBe('thing.not_found')
  expect((await of('zhou').add(form)).id).toBe(id)
})

it('a base union keeps its last employer', async () => {
  const { id } = await of('sun').add(formOf())
  expect(await outcomeOf(of('sun').remove({ id }))).toBe('employer.last')
  const { id: second } = await of('sun').add(formOf())
  const outcomes = await outcomesOf([of('sun').remove({ id }), of('sun').remove({ id: second })])
  expect(outcomes).toEqual(['done', 'employer.last'])
})

it('one that another union serves is refused by name; one that nobody serves is taken over', async () => {
  const form = formOf()
  const { id } = await of('feng').add(form)
  await of('feng').add(formOf())
  await expect(of('zhou').add(form)).rejects.toMatchObject({
    code: 'employer.taken',
    data: { values: { name: '高山纺织有限公司工会委员会' } },
  })
  const mine = await of('zhou').add(formOf())
  expect(await outcomeOf(of('zhou').change({ ...form, id: mine.id }))).toBe('employer.taken')
  await of('feng').remove({ id })
  // The record is another employer's still, so no change gives its code to a second one.
  expect(await outcomeOf(of('zhou').change({ ...form, id: mine.id }))).toBe('employer.taken')
  const taken = await of('zhou').add({ ...form, name: '星火改名有限公司', note: null })
  expect(taken).toMatchObject({ id, name: '星火改名有限公司', note: form.note })
})

it('without a code it always is a new record', async () => {
  const form = formOf({ creditCode: null })
  const [one, two] = [await of('zhou').add(form), await of('sun').add(form)]
  expect(one.id).not.toBe(two.id)
})

it('of two unions with one code at the same moment one wins', async () => {
  const form = formOf()
  expect(await outcomesOf([of('zhou').add(form), of('sun').add(form), of('feng').add(form)])).toEqual([
    'done',
    'employer.taken',
    'employer.taken',
  ])
})

it('a neighbour, a superior and a stranger change nothing; who stands above reads it', async () => {
  const { id, name } = await of('zhou').add(formOf())
  for (const person of ['sun', 'zhao', 'feng'] as const) {
    expect(await outcomeOf(of(person).change({ ...formOf(), id }))).toBe('thing.not_found')
    expect(await outcomeOf(of(person).remove({ id }))).toBe('thing.not_found')
  }
  const unionId = world.unions.chenguang
  expect(await namesOf('zhao', { unionId, search: name })).toEqual([name])
  expect(await namesOf('zheng', { unionId })).toContain(name)
  expect(await outcomeOf(namesOf('sun', { unionId }))).toBe('thing.not_found')
  expect(await outcomeOf(namesOf('qian', { unionId }))).toBe('thing.not_found')
  expect(await outcomeOf(namesOf('chen', { unionId }))).toBe('union.not_chosen')
  expect(await outcomeOf(of('chen').add(formOf()))).toBe('union.not_chosen')
  expect(await outcomeOf(of('nobody' as PersonKey).add(formOf()))).toBe('session.required')
})

it('pages by name and finds by a part of the name or by the code', async () => {
  for (let times = 0; times < 5; times++) await of('zhao').add(formOf())
  const first = await of('zhao').list({ limit: 3 })
  const rest = await of('zhao').list({ limit: 3, cursor: first.nextCursor! })
  expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(await namesOf('zhao'))
  const { name, creditCode: code } = first.items[1]!
  expect(await namesOf('zhao', { search: name.slice(1, 5) })).toContain(name)
  expect(await namesOf('zhao', { search: code!.toLowerCase() })).toEqual([name])
  expect(await namesOf('zhao', { search: '%' })).toEqual([])
})

it('refuses a wrong code and figures that contradict each other, field by field', async () => {
  const wrong = formOf({ creditCode: '91370102000000000X', migrantHeadcount: 500, agreementUntil: null })
  await expect(of('zhou').add(wrong)).rejects.toMatchObject({
    code: 'input.invalid',
    data: { values: { issues: [{ path: 'creditCode' }] } },
  })
  await expect(of('zhou').add({ ...wrong, creditCode: null })).rejects.toMatchObject({
    data: { values: { issues: [{ path: 'agreementUntil' }, { path: 'migrantHeadcount' }] } },
  })
})
