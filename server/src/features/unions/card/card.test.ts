import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import type { PersonKey, UnionKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const print = (person: PersonKey, union: UnionKey) =>
  world.as(person).admin.unions.printCard({ id: world.unions[union] })
const scan = (code: string) => world.as('nobody').open.unionCards.get({ code })
const setStatus = (union: UnionKey, status: string) =>
  world.equipment.database.transaction((tx) =>
    tx.run(sql`update unions set status = ${status} where id = ${world.unions[union]}`),
  )

it('a superior prints the card of a union below it, and everybody who scans it sees the union', async () => {
  const { code, url } = await print('li', 'donghu')
  expect(code).toMatch(/^[2-9A-Za-z]{10}$/)
  expect(url).toBe(`http://huigong.test/m/c/${code}`)
  expect(await scan(code)).toEqual({
    unionId: world.unions.donghu,
    name: '东湖街道总工会',
    level: 'street',
    kind: 'work_committee',
    superiorName: '滨河区总工会',
    regionCode: null,
    regionName: null,
    address: null,
    officePhone: '0605-8800001',
    takesUnions: true,
    takesMembers: false,
  })
  const { code: ofBase } = await print('zhou', 'chenguang')
  expect(await scan(ofBase)).toMatchObject({ takesUnions: false, takesMembers: true })
})

it('printed twice, or by two at the same moment, it is one code with one fact', async () => {
  const printed = await Promise.all([
    print('zhao', 'yuanshan'),
    print('li', 'yuanshan'),
    print('sun', 'yuanshan'),
  ])
  expect(new Set(printed.map(({ code }) => code)).size).toBe(1)
  expect(await print('sun', 'yuanshan')).toEqual(printed[0])
  const facts = await world.equipment.database.rows(sql`
    select 1 from audit_facts where action = 'short_code.made' and object_id = ${printed[0]!.code}`)
  expect(facts).toHaveLength(1)
})

it('renewed, the printed one says that it has ended', async () => {
  const { code: old } = await print('zhou', 'chenguang')
  const { code } = await world.as('zhou').admin.unions.renewCard({})
  expect(code).not.toBe(old)
  expect(await outcomeOf(scan(old))).toBe('short_code.ended')
  expect(await outcomeOf(scan(code))).toBe('done')
  const facts = await world.equipment.database.rows<{ action: string }>(sql`
    select action from audit_facts where object_kind = 'union_card' and object_id in (${old}, ${code}) order by id`)
  expect(facts.map(({ action }) => action)).toEqual([
    'short_code.made',
    'short_code.ended',
    'short_code.made',
  ])
})

it.each<[PersonKey | 'nobody', UnionKey, string]>([
  ['sun', 'chenguang', 'thing.not_found'],
  ['qian', 'donghu', 'thing.not_found'],
  ['zhao', 'binhe', 'thing.not_found'],
  ['chen', 'chenguang', 'union.not_chosen'],
  ['nobody', 'chenguang', 'session.required'],
])('%s prints no card of %s: %s', async (person, union, code) => {
  expect(await outcomeOf(print(person as PersonKey, union))).toBe(code)
})

it('only an administrator renews the own card', async () => {
  expect(await outcomeOf(world.as('wu').admin.unions.renewCard({}))).toBe('permission.denied')
})

it('a cancelled union prints no card, and its card says so with its name', async () => {
  const { code } = await print('feng', 'gaoshan')
  await setStatus('gaoshan', 'cancelled')
  const refused = { code: 'union.cancelled', data: { values: { name: '高山纺织有限公司工会委员会' } } }
  await expect(scan(code)).rejects.toMatchObject(refused)
  await expect(print('qian', 'gaoshan')).rejects.toMatchObject(refused)
  await setStatus('gaoshan', 'active')
})

it('a code that never was is unknown', async () => {
  expect(await outcomeOf(scan('2222222222'))).toBe('short_code.unknown')
})
