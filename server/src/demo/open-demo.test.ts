import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../platform/database/sql.ts'
import { createTestEquipment, type TestEquipment } from '../testing/equipment.ts'
import { openDemo } from './open-demo.ts'

const size = { unions: 200, members: 1_000, seed: 7 }

let equipment: TestEquipment

beforeAll(async () => {
  equipment = await createTestEquipment()
})
afterAll(() => equipment.end())

const count = async (from: string): Promise<number> =>
  (await equipment.database.find<{ count: number }>(sql.raw(`select count(*) from ${from}`)))!.count

test('a start that is killed half-way leaves nothing behind', async () => {
  const broken: TestEquipment = {
    ...equipment,
    objectStorage: {
      ...equipment.objectStorage,
      put: () => Promise.reject(new Error('disk full')),
    },
  }
  await expect(openDemo(broken, size)).rejects.toThrow('disk full')
  for (const table of ['unions', 'people', 'accounts', 'settings', 'audit_facts'])
    expect(await count(table)).toBe(0)
})

test('two starts at once make one demo, and a start days later names the same people', async () => {
  const [one, other] = await Promise.all([openDemo(equipment, size), openDemo(equipment, size)])
  expect(other).toEqual(one)
  expect(await count('unions')).toBe(size.unions)
  expect(await count(`audit_facts where action = 'demo.opened'`)).toBe(1)
  // Changes of four unions, a move, a role to be given, a proof, an export and an activity.
  expect(await count(`reviews where from_union_id is not null and status = 'pending'`)).toBe(9)
  // Four of five members have fetched what they claimed.
  const claimed = await count('vouchers')
  expect(claimed).toBeGreaterThan(0)
  expect(await count('redemptions')).toBe(Math.ceil((claimed * 4) / 5))
  equipment.clock.advance({ days: 400 })
  expect(await openDemo(equipment, size)).toEqual(one)
  const imported = one.find((person) => person.key === 'imported_person')
  expect(imported?.documentNumber).toMatch(/^\d{17}[\dX]$/)
})

test('a federation that is no demo stays as it is, and nobody is named', async () => {
  await equipment.database.transaction((tx) => tx.run(sql`delete from settings where name = 'demo'`))
  expect(await openDemo(equipment, size)).toEqual([])
  expect(await count('unions')).toBe(size.unions)
})
