import { afterAll, beforeEach, expect, it } from 'vitest'
import { applyToMove, makeAdministrator } from '../../testing/moves.ts'
import type { PersonKey, UnionKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'

/** The named world began on 1 November; the clock starts at ten in the morning of the 20th. */
let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const on = async (person: PersonKey, day: string, superior?: UnionKey) => {
  const superiorId = superior && world.unions[superior]
  const { items } = await world.as(person).admin.unions.listOnDay({ on: day, superiorId, limit: 20 })
  return items
}
const namesOn = async (...query: Parameters<typeof on>) => (await on(...query)).map(({ name }) => name)
const nextDay = () => world.equipment.clock.advance({ days: 1 })

const rename = async (name: string) => {
  const { id } = await world.as('zhou').admin.unionApplications.submitChange({
    information: { name, kind: 'independent_base' },
  })
  await world.as('zhao').admin.reviews.approve({ id })
}

it('a union has the name of the day', async () => {
  nextDay()
  await rename('晨光重工工会委员会')
  nextDay()
  await rename('晨光集团工会委员会')
  expect(await on('zhao', '2026-11-20')).toMatchObject([
    { name: '晨光机械有限公司工会委员会', fromOn: '2026-11-01', untilOn: '2026-11-21', hasChildren: false },
    { name: '远山食品有限公司工会委员会', fromOn: '2026-11-01', untilOn: null },
  ])
  expect((await on('zhao', '2026-11-21'))[0]).toMatchObject({
    name: '晨光重工工会委员会',
    fromOn: '2026-11-21',
    untilOn: '2026-11-22',
  })
  for (const day of ['2026-11-22', '2030-01-01'])
    expect((await on('zhao', day))[0]).toMatchObject({ name: '晨光集团工会委员会', untilOn: null })
})

it('a union is of the kind of the day', async () => {
  nextDay()
  const { id } = await world.as('zhou').admin.unionApplications.submitChange({
    information: { name: '晨光机械有限公司工会委员会', kind: 'joint_base' },
  })
  await world.as('zhao').admin.reviews.approve({ id })
  expect((await on('zhao', '2026-11-20'))[0]).toMatchObject({ kind: 'independent_base' })
  expect((await on('zhao', '2026-11-21'))[0]).toMatchObject({ kind: 'joint_base' })
})

it('two names on one day: the evening’s counts', async () => {
  nextDay()
  await rename('晨光重工工会委员会')
  world.equipment.clock.advance({ hours: 5 })
  await rename('晨光集团工会委员会')
  expect((await namesOn('zhao', '2026-11-21'))[0]).toBe('晨光集团工会委员会')
  expect((await namesOn('zhao', '2026-11-20'))[0]).toBe('晨光机械有限公司工会委员会')
})

it('a branch stands where it stood that day, for whoever stood above it then', async () => {
  nextDay()
  const { id } = await applyToMove(world, 'li', 'donghu', 'qinglan')
  await world.as('zheng').admin.reviews.approve({ id })
  nextDay()
  expect(await on('li', '2026-11-20')).toMatchObject([
    { name: '东湖街道总工会', hasChildren: true, fromOn: '2026-11-01', untilOn: '2026-11-21' },
  ])
  expect(await namesOn('li', '2026-11-20', 'donghu')).toHaveLength(2)
  expect(await namesOn('li', '2026-11-21')).toEqual([])
  expect(await outcomeOf(on('li', '2026-11-21', 'donghu'))).toBe('thing.not_found')
  expect(await namesOn('qian', '2026-11-20')).toEqual(['高山纺织有限公司工会委员会'])
  expect(await outcomeOf(on('qian', '2026-11-20', 'donghu'))).toBe('thing.not_found')
  expect(await namesOn('qian', '2026-11-21')).toEqual(['东湖街道总工会', '高山纺织有限公司工会委员会'])
  expect(await namesOn('qian', '2026-11-21', 'donghu')).toHaveLength(2)
  // Its own people see it wherever it stood.
  for (const day of ['2026-11-20', '2026-11-21']) expect(await namesOn('zhao', day)).toHaveLength(2)
})

it('a union is there until the day of its end', async () => {
  nextDay()
  const { id } = await world.as('zhou').admin.unionApplications.submitCancellation({
    reason: '企业终止',
    assetsStatement: '已移交',
    debtsStatement: '无',
    destinationId: world.unions.yuanshan,
  })
  await world.as('zhao').admin.reviews.approve({ id })
  nextDay()
  expect(await on('zhao', '2026-11-20')).toMatchObject([
    { name: '晨光机械有限公司工会委员会', fromOn: '2026-11-01', untilOn: '2026-11-21' },
    { name: '远山食品有限公司工会委员会' },
  ])
  expect(await namesOn('zhao', '2026-11-21')).toEqual(['远山食品有限公司工会委员会'])
})

it('before there was anything there is nothing, and strangers see nothing', async () => {
  expect(await on('zheng', '2026-10-31')).toEqual([])
  expect(await namesOn('zheng', '2026-11-01')).toEqual(['临江市总工会', '青岚市总工会'])
  expect(await outcomeOf(on('qian', '2026-11-20', 'linjiang'))).toBe('thing.not_found')
  expect(await outcomeOf(on('zhao', '2026-11-20', 'binhe'))).toBe('thing.not_found')
  expect(await outcomeOf(on('zhou', '2026-11-20'))).toBe('permission.denied')
})

it('pages by name without gaps, past and present mixed', async () => {
  nextDay()
  await rename('周光工会委员会')
  const { unions } = world.as('zhao').admin
  const first = await unions.listOnDay({ on: '2026-11-20', limit: 1 })
  const second = await unions.listOnDay({ on: '2026-11-20', limit: 1, cursor: first.nextCursor! })
  expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
    '晨光机械有限公司工会委员会',
    '远山食品有限公司工会委员会',
  ])
  expect(second.nextCursor).toBeNull()
})

it('powers of a day: before and after a grant', async () => {
  nextDay()
  await makeAdministrator(world, 'he', world.unions.yuanshan)
  const powersOn = async (day: string) =>
    (
      await world.as('he', { unionId: world.unions.yuanshan }).admin.access.listPowersOnDay({ on: day })
    ).unions.map(({ unionName }) => unionName)
  expect(await powersOn('2026-11-20')).toEqual([])
  expect(await powersOn('2026-11-21')).toEqual(['远山食品有限公司工会委员会'])
})
