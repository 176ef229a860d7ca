import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { grantForm } from '../../testing/roles.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const explain = (
  person: PersonKey,
  permission: 'unions.manage' | 'unions.view_below' | 'members.manage' | 'settings.manage',
) => world.as(person).admin.access.explain({ permission })

it('an operator is told which role has it, who decides and whom to ask', async () => {
  expect(await explain('wu', 'unions.manage')).toEqual({
    permission: 'unions.manage',
    isHeld: false,
    rule: 'no_role',
    ownRoles: ['operator'],
    rolesWithIt: ['administrator'],
    unionName: '晨光机械有限公司工会委员会',
    grantingUnionName: '东湖街道总工会',
    heldByNames: ['周基'],
    askNames: ['周基'],
  })
  expect(await explain('zhou', 'unions.manage')).toMatchObject({ isHeld: true, rule: 'held', askNames: [] })
})

it.each<[PersonKey, Parameters<typeof explain>[1], string]>([
  ['zhou', 'unions.view_below', 'not_base'],
  ['zhao', 'members.manage', 'no_members'],
  ['zhao', 'settings.manage', 'only_root'],
])('a rule that no role overcomes is named: %s, %s: %s', async (person, permission, rule) => {
  expect(await explain(person, permission)).toMatchObject({ rule, rolesWithIt: [], isHeld: false })
})

it('at the top nobody stands above', async () => {
  expect(await explain('zheng', 'settings.manage')).toMatchObject({
    rule: 'no_role',
    rolesWithIt: ['system_administrator'],
    heldByNames: [],
    grantingUnionName: null,
  })
})

it('without a union to act for there is nothing to explain', async () => {
  expect(await outcomeOf(explain('chen', 'unions.manage'))).toBe('union.not_chosen')
})

it('the own powers on a day follow what was given and taken', async () => {
  const { clock } = world.equipment
  const onDay = async (on: string) =>
    (await world.as('he').admin.access.listPowersOnDay({ on })).unions.map(({ unionName, roles }) => [
      unionName.slice(0, 2),
      roles,
    ])
  await world.as('zhao').admin.administrators.grant(grantForm(world, 'he', 'chenguang'))
  clock.set('2026-11-25T15:59:00Z')
  await world.as('zhao').admin.administrators.grant(grantForm(world, 'he', 'chenguang', { role: 'operator' }))
  const { items } = await world.as('zhou').admin.administrators.list({ limit: 20 })
  const { id } = items.find(({ name, role }) => name === '何无' && role === 'administrator')!
  clock.set('2026-11-28T16:00:00Z')
  await world.as('zhao').admin.administrators.revoke({ id, reason: '调离' })
  expect(await onDay('2026-11-19')).toEqual([])
  const administrator = { role: 'administrator', fromOn: '2026-11-20', untilOn: '2026-11-29' }
  expect(await onDay('2026-11-20')).toEqual([['晨光', [administrator]]])
  const operator = { role: 'operator', fromOn: '2026-11-25', untilOn: null }
  expect(await onDay('2026-11-25')).toEqual([['晨光', [administrator, operator]]])
  expect(await onDay('2026-11-28')).toEqual([['晨光', [administrator, operator]]])
  expect(await onDay('2026-11-29')).toEqual([['晨光', [operator]]])
  const { unions } = await world.as('he').admin.access.listPowersOnDay({ on: '2026-11-29' })
  expect(unions[0]!.permissions).toContainEqual({ permission: 'members.manage', scope: 'own' })
  expect(unions[0]!.permissions.map(({ permission }) => permission)).not.toContain('unions.manage')
})
