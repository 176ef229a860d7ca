import { defaultSettings } from '@huigong/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { asAccount } from '../../testing/as-account.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { hireAt } from '../../testing/roles.ts'

let world: NamedWorld
let system: ReturnType<typeof asAccount>['admin']
beforeAll(async () => {
  world = await createNamedWorld()
  system = asAccount(
    world,
    await hireAt(world, 'province', 'system_administrator'),
    world.unions.province,
  ).admin
})
afterAll(() => world.end())

const countFacts = async () => {
  const row = await world.equipment.database.find<{ count: number }>(
    sql`select count(*) as count from audit_facts where action = 'settings.changed'`,
  )
  return row!.count
}

it('begin with the defaults, are changed by the system administrator, and each change leaves a fact', async () => {
  expect(await system.settings.get({})).toEqual(defaultSettings)
  const wanted = {
    ...defaultSettings,
    grantsNeedApproval: false,
    reviewReminderDays: 3,
    reviewEscalationDays: 10,
  }
  expect(await system.settings.change(wanted)).toEqual(wanted)
  expect(await world.as('zhou').admin.settings.get({})).toEqual(wanted)
  expect(await countFacts()).toBe(2)
  await system.settings.change(wanted)
  expect(await countFacts()).toBe(2)
})

it.each<[string, object]>([
  ['no days', { reviewReminderDays: 0 }],
  ['half a day', { reviewReminderDays: 1.5 }],
  ['too many days', { reviewEscalationDays: 121 }],
  ['passed up before the reminder', { reviewReminderDays: 10, reviewEscalationDays: 10 }],
  ['no yes or no', { grantsNeedApproval: 'yes' }],
])('%s is wrong input and changes nothing', async (_what, wrong) => {
  const before = await system.settings.get({})
  expect(await outcomeOf(system.settings.change({ ...defaultSettings, ...wrong }))).toBe('input.invalid')
  expect(await system.settings.get({})).toEqual(before)
})

it.each<[PersonKey, string]>([
  ['zheng', 'permission.denied'],
  ['zhao', 'permission.denied'],
  ['wu', 'permission.denied'],
  ['chen', 'union.not_chosen'],
])('%s changes nothing: %s', async (person, code) => {
  expect(await outcomeOf(world.as(person).admin.settings.change(defaultSettings))).toBe(code)
})

it('a system administrator anywhere but at the top could change nothing', async () => {
  const below = asAccount(
    world,
    await hireAt(world, 'binhe', 'system_administrator'),
    world.unions.binhe,
  ).admin
  expect(await outcomeOf(below.settings.change(defaultSettings))).toBe('permission.denied')
})
