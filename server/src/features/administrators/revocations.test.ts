import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { type PersonKey, peoplePlan, type UnionKey } from '../../testing/named-people.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { grantForm, hireAt, letUnionsDecide, rolesAt } from '../../testing/roles.ts'
import { revokeOrApply } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const reason = '工作调动'
const grantOf = async (person: PersonKey, union: UnionKey, role = 'administrator'): Promise<string> => {
  const row = await world.equipment.database.find<{ id: string }>(sql`
    select id from grants where account_id = ${world.accounts[person]} and union_id = ${world.unions[union]}
      and role = ${role} and until_at is null`)
  return row!.id
}
const revoke = async (by: PersonKey, person: PersonKey, union: UnionKey, role?: string) =>
  world.as(by).admin.administrators.revoke({ id: await grantOf(person, union, role), reason })
const enter = (person: PersonKey, union: UnionKey) =>
  world.as('zheng').admin.administrators.grant(grantForm(world, person, union))
const pending = async (by: PersonKey) =>
  (await world.as(by).admin.reviews.list({ kind: 'administrator.revocation', status: 'pending', limit: 20 }))
    .items

it('a union asks to take a role away, the superior decides, and the person is told', async () => {
  expect(await revoke('zhou', 'wu', 'chenguang', 'operator')).toEqual({ outcome: 'submitted' })
  const { items } = await world.as('zhou').admin.administrators.list({ limit: 20 })
  expect(items.find(({ name }) => name === '吴操')).toMatchObject({
    isRevocationPending: true,
    refusals: { revoke: 'administrator.pending' },
  })
  const [review] = await pending('zhao')
  const decided = await world.as('zhao').admin.reviews.approve({ id: review!.id })
  expect(decided.subject).toMatchObject({ form: { name: '吴操', role: 'operator', reason } })
  expect(await rolesAt(world, 'wu', 'chenguang')).toEqual([])
  const { items: notices } = await world.as('wu').admin.notices.list({ limit: 5 })
  expect(notices).toMatchObject([{ kind: 'revocation.received' }])
})

it.each<[PersonKey, string]>([
  ['wu', 'permission.denied'],
  ['sun', 'thing.not_found'],
  ['feng', 'thing.not_found'],
  ['chen', 'union.not_chosen'],
])('%s takes no role at 晨光 away: %s', async (person, code) => {
  await enter('he', 'chenguang')
  expect(await outcomeOf(revoke(person, 'he', 'chenguang'))).toBe(code)
})

it('nobody takes an own role away, and a pending one is not asked for twice', async () => {
  await enter('he', 'chenguang')
  expect(await outcomeOf(revoke('zhou', 'zhou', 'chenguang'))).toBe('administrator.own_grant')
  const twice = [revoke('zhou', 'he', 'chenguang'), revoke('zhou', 'he', 'chenguang')]
  expect(await outcomesOf(twice)).toEqual(['administrator.pending', 'done'])
})

it('a superior takes a role below away at once; again there is nothing', async () => {
  await enter('he', 'chenguang')
  const id = await grantOf('he', 'chenguang')
  expect(await world.as('li').admin.administrators.revoke({ id, reason })).toEqual({ outcome: 'revoked' })
  expect(await outcomeOf(world.as('li').admin.administrators.revoke({ id, reason }))).toBe('thing.not_found')
  expect(await rolesAt(world, 'he', 'chenguang')).toEqual([])
})

it('the last administrator stays: by the union, by the superior, by approval', async () => {
  expect(await outcomeOf(revoke('zhao', 'zhou', 'chenguang'))).toBe('administrator.last')
  await enter('he', 'chenguang')
  await revoke('zhou', 'he', 'chenguang')
  await world.as('he', { unionId: world.unions.chenguang }).admin.administrators.revoke({
    id: await grantOf('zhou', 'chenguang'),
    reason,
  })
  const ids = (await pending('zhao')).map(({ id }) => id)
  expect(ids).toHaveLength(2)
  expect(await outcomesOf(ids.map((id) => world.as('zhao').admin.reviews.approve({ id })))).toEqual([
    'administrator.last',
    'done',
  ])
  const { items } = await world
    .as('zhao')
    .admin.administrators.list({ unionId: world.unions.chenguang, limit: 9 })
  expect(items.filter(({ role }) => role === 'administrator')).toMatchObject([
    { refusals: { revoke: 'administrator.pending' } },
  ])
})

it('two administrators who take each other’s role away at the same moment: one remains', async () => {
  await letUnionsDecide(world)
  for (let round = 0; round < 3; round += 1) {
    const first = await hireAt(world, 'gaoshan', 'administrator')
    const second = await hireAt(world, 'gaoshan', 'administrator')
    await world.equipment.database.transaction((tx) =>
      tx.run(sql`
        update grants set until_at = ${world.equipment.clock.now()} where union_id = ${world.unions.gaoshan}
          and until_at is null and account_id not in (${first}, ${second})`),
    )
    const grants = await world.equipment.database.rows<{ id: string; accountId: string }>(sql`
      select id, account_id as "accountId" from grants
      where union_id = ${world.unions.gaoshan} and until_at is null and role = 'administrator'`)
    // Both are signed in before either acts.
    const actors = await Promise.all(
      grants.map(({ accountId }) => world.actorOf(accountId, 'admin', world.unions.gaoshan)),
    )
    const other = [...grants].reverse()
    const works = actors.map((actor, index) =>
      revokeOrApply(contextFor(world.equipment, actor), { id: other[index]!.id, reason }),
    )
    expect(await outcomesOf(works)).toEqual(['administrator.last', 'done'])
  }
})

it('whoever is concerned does not decide it', async () => {
  await enter('zhao', 'chenguang')
  await revoke('zhou', 'zhao', 'chenguang')
  const [review] = await pending('zhao')
  expect(await outcomeOf(world.as('zhao').admin.reviews.approve({ id: review!.id }))).toBe(
    'administrator.own_grant',
  )
})

it('what ended in another way while it waited is approved and changes nothing', async () => {
  await enter('he', 'chenguang')
  await revoke('zhou', 'he', 'chenguang')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update grants set until_at = now() where account_id = ${world.accounts.he}`),
  )
  const [review] = await pending('zhao')
  expect(await outcomeOf(world.as('zhao').admin.reviews.approve({ id: review!.id }))).toBe('done')
})

it('the security administrator at the top stays too, until there is another one', async () => {
  const guard = await hireAt(world, 'province', 'security_administrator')
  const { items } = await world.as('zheng').admin.administrators.list({ limit: 20 })
  const { id, refusals } = items.find(({ role }) => role === 'security_administrator')!
  expect(refusals.revoke).toBe('administrator.last')
  expect(await outcomeOf(world.as('zheng').admin.administrators.revoke({ id, reason }))).toBe(
    'administrator.last',
  )
  expect(guard).toBeDefined()
})

it('the list shows phones masked, pages by cursor, and is no other union’s business', async () => {
  await enter('he', 'chenguang')
  const first = await world.as('zhou').admin.administrators.list({ limit: 2 })
  const rest = await world.as('zhou').admin.administrators.list({ limit: 2, cursor: first.nextCursor! })
  expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(['周基', '吴操', '何无'])
  expect(first.items[0]).toMatchObject({ isMyself: true, refusals: { revoke: 'administrator.own_grant' } })
  expect(JSON.stringify([first, rest])).not.toContain(peoplePlan.he.phone)
  const unionId = world.unions.chenguang
  expect(await outcomeOf(world.as('sun').admin.administrators.list({ unionId, limit: 5 }))).toBe(
    'thing.not_found',
  )
  const operated = await world.as('wu').admin.administrators.list({ limit: 5 })
  expect(operated.items[0]).toMatchObject({ refusals: { revoke: 'permission.denied' } })
})

it('the roles of a union are shown with what they allow there', async () => {
  const atBase = await world.as('zhou').admin.administrators.listRoles({})
  expect(atBase.map(({ role }) => role)).toEqual(['administrator', 'operator', 'accountant'])
  const names = atBase[0]!.permissions.map(({ permission }) => permission)
  expect(names).toContain('members.import')
  expect(names).not.toContain('administrators.review')
  const atTop = await world.as('zheng').admin.administrators.listRoles({})
  expect(atTop).toHaveLength(6)
  expect(atTop.find(({ role }) => role === 'security_administrator')!.permissions).toContainEqual({
    permission: 'root_applications.review',
    scope: 'own',
  })
})
