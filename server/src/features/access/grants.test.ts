import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { grantRole } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const look = () => outcomeOf(world.as('zhou').admin.members.list({ scope: 'own', status: 'any', limit: 1 }))
const change = (statement: ReturnType<typeof sql>) =>
  world.equipment.database.transaction((tx) => tx.run(statement))

it('an ended grant opens nothing any more, in a session that is open too', async () => {
  const actor = await world.contextOf('zhou')
  expect(await look()).toBe('done')
  await change(
    sql`update grants set until_at = ${actor.clock.now()} where account_id = ${world.accounts.zhou}`,
  )
  expect(await look()).toBe('union.not_chosen')
  const { items } = await world.as('zhou').admin.accounts.listManagedUnions({ limit: 5 })
  expect(items).toEqual([])
})

it('a grant of tomorrow opens nothing today', async () => {
  const tomorrow = new Date(world.equipment.clock.now().getTime() + 86_400_000)
  await change(sql`update grants set from_at = ${tomorrow} where account_id = ${world.accounts.zhou}`)
  expect(await look()).toBe('union.not_chosen')
  world.equipment.clock.advance({ days: 1, minutes: 1 })
  expect(await look()).toBe('done')
})

it('nobody acts for a cancelled union', async () => {
  await change(sql`update unions set status = 'cancelled' where id = ${world.unions.chenguang}`)
  expect(await look()).toBe('union.not_chosen')
})

it('a role given twice is one grant; given again after it ended it is another', async () => {
  const { accounts, unions, equipment } = world
  const grant = {
    accountId: accounts.he,
    role: 'operator',
    unionId: unions.yuanshan,
    grantedBy: null,
  } as const
  const give = () =>
    equipment.database.transaction((tx) => grantRole(tx, { ...grant, at: equipment.clock.now() }))
  expect(await Promise.all([give(), give(), give()]).then((counts) => counts.sort())).toEqual([0, 0, 1])
  await change(sql`update grants set until_at = ${equipment.clock.now()} where account_id = ${accounts.he}`)
  expect(await give()).toBe(1)
})

it('roles at one union add up', async () => {
  const { accounts, unions, equipment } = world
  const at = equipment.clock.now()
  await equipment.database.transaction((tx) =>
    grantRole(tx, {
      accountId: accounts.wu,
      role: 'audit_administrator',
      unionId: unions.chenguang,
      grantedBy: accounts.zhou,
      at,
    }),
  )
  const { union, permissions } = await world.as('wu').admin.accounts.getSession({})
  expect(union?.roles).toEqual(['audit_administrator', 'operator'])
  expect(permissions).toEqual(expect.arrayContaining(['audit.view', 'members.import']))
})
