import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { creditCode, registrationForm } from '../../../testing/registrations.ts'
import { areNear, coreOf } from './name-core.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const find = (query: { unionName?: string; employerName?: string; creditCode?: string }) =>
  world.as('he').member.unions.findSimilar(query)

it.each([
  ['临江市晨光机械制造有限公司工会委员会', '晨光机械制造'],
  ['晨光机械（集团）股份有限公司', '晨光机械'],
  ['东湖街道总工会', '东湖街道'],
  ['海东省临江市滨河区远山食品有限责任公司工会', '远山食品'],
])('the core of %s is %s', (name, core) => expect(coreOf(name)).toBe(core))

it.each([
  ['晨光机械', '晨光机械制造', true],
  ['晨光机械制造', '晨光机器制造', true],
  ['新晨光机械', '晨光机械', true],
  ['远山食品', '高山食品', false],
  ['晨光机械', '远山机械', false],
])('%s and %s are near: %s', (one, other, near) => expect(areNear(one, other)).toBe(near))

it('finds a union by a near name and by the same name, and nothing that only ends alike', async () => {
  const [near] = await find({ employerName: '晨光机械制造有限公司' })
  expect(near).toEqual({
    name: '晨光机械有限公司工会委员会',
    superiorName: '东湖街道总工会',
    found: 'union',
    because: 'near_name',
  })
  expect(await find({ unionName: '晨光机械有限公司工会委员会' })).toMatchObject([{ because: 'same_name' }])
  expect(await find({ unionName: '临江市晨光机械公司工会' })).toMatchObject([{ because: 'near_name' }])
  expect(await find({ unionName: '大海贸易有限公司工会委员会', employerName: '大海贸易有限公司' })).toEqual(
    [],
  )
  expect(await find({})).toEqual([])
  expect(await find({ unionName: '%_\\', creditCode: '%' })).toEqual([])
})

it('finds a code of a union and of an employer, and an application that waits', async () => {
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update unions set credit_code = ${creditCode(1, '81')} where id = ${world.unions.yuanshan}`),
  )
  const form = await registrationForm(world, 'he', 7)
  const { id } = await world.as('he').admin.unions.register(form)
  expect(await find({ creditCode: creditCode(1, '81') })).toMatchObject([
    { name: '远山食品有限公司工会委员会', because: 'same_code' },
  ])
  const application = { name: form.unionName, superiorName: '东湖街道总工会', found: 'application' }
  expect(await find({ creditCode: creditCode(7).toLowerCase() })).toEqual([
    { ...application, because: 'same_code' },
  ])
  expect(await find({ employerName: '新风7有限公司' })).toEqual([{ ...application, because: 'same_name' }])
  expect(await find({ employerName: '新风7贸易有限公司' })).toEqual([
    { ...application, because: 'near_name' },
  ])
  const { subject } = await world.as('zhao').admin.reviews.get({ id })
  expect(subject).toMatchObject({ kind: 'union.registration', similar: [] })
  await world.as('zhao').admin.reviews.approve({ id })
  expect(await find({ creditCode: creditCode(7) })).toMatchObject([{ found: 'union', because: 'same_code' }])
})

it('whoever decides is warned of what looks alike', async () => {
  const form = await registrationForm(world, 'he', 8, { unionName: '晨光机械厂工会' })
  const { id } = await world.as('he').admin.unions.register(form)
  const { subject } = await world.as('zhao').admin.reviews.get({ id })
  expect(subject).toMatchObject({
    similar: [{ name: '晨光机械有限公司工会委员会', because: 'near_name' }],
  })
})

it('nobody unverified asks, and nobody reads the register by asking', async () => {
  expect(await outcomeOf(world.as('lin').member.unions.findSimilar({ unionName: '晨光机械' }))).toBe(
    'verification.required',
  )
  let outcome = 'done'
  for (let times = 0; outcome === 'done' && times < 130; times++)
    outcome = await outcomeOf(world.as('chen').admin.unions.findSimilar({}))
  expect(outcome).toBe('request.too_many')
})
