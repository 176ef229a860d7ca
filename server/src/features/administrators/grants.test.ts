import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { asAccount } from '../../testing/as-account.ts'
import { phoneOf } from '../../testing/hire.ts'
import { type PersonKey, peoplePlan } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { grantForm, hireAt, letUnionsDecide, rolesAt } from '../../testing/roles.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const grant = (
  by: PersonKey,
  ...form: Parameters<typeof grantForm> extends [unknown, ...infer Rest] ? Rest : never
) => world.as(by).admin.administrators.grant(grantForm(world, ...form))
const pending = async (by: PersonKey) =>
  (await world.as(by).admin.reviews.list({ kind: 'administrator.grant', status: 'pending', limit: 20 })).items

it('a union asks for a role at itself, its superior reads what it allows and decides', async () => {
  expect(await grant('zhou', 'he', 'chenguang', { role: 'operator', document: null })).toEqual({
    outcome: 'submitted',
  })
  expect(await rolesAt(world, 'he', 'chenguang')).toEqual([])
  const [review] = await pending('zhao')
  expect(review).toMatchObject({ title: '何无', fromUnionName: '晨光机械有限公司工会委员会' })
  const decided = await world.as('zhao').admin.reviews.approve({ id: review!.id })
  expect(decided.subject).toMatchObject({
    form: { name: '何无', phoneMasked: '139****0012', role: 'operator', isHandOver: false },
  })
  const { form } = decided.subject as { form: { permissions: { permission: string }[] } }
  expect(form.permissions).toContainEqual({ permission: 'members.import', scope: 'own' })
  expect(await rolesAt(world, 'he', 'chenguang')).toEqual(['operator'])
  const { items: notices } = await world.as('he').admin.notices.list({ limit: 5 })
  expect(notices).toMatchObject([{ kind: 'grant.received' }])
  const { items } = await world.as('zhou').admin.administrators.list({ limit: 20 })
  expect(items.at(-1)).toMatchObject({
    name: '何无',
    role: 'operator',
    status: 'active',
    grantedByName: '赵街',
  })
})

it.each<[PersonKey, string]>([
  ['wu', 'permission.denied'],
  ['sun', 'thing.not_found'],
  ['feng', 'thing.not_found'],
  ['qian', 'thing.not_found'],
  ['chen', 'union.not_chosen'],
  ['nobody' as PersonKey, 'session.required'],
])('%s gives no role at 晨光 and decides none: %s', async (person, code) => {
  expect(await outcomeOf(grant(person, 'he', 'chenguang'))).toBe(code)
  await grant('zhou', 'he', 'chenguang')
  const [review] = await pending('zhao')
  const answer = await outcomeOf(world.as(person).admin.reviews.approve({ id: review!.id }))
  expect(answer).toBe(code === 'permission.denied' ? 'thing.not_found' : code)
  expect(await rolesAt(world, 'he', 'chenguang')).toEqual([])
})

it('neither whoever asked decides, nor whoever would get the role', async () => {
  await grant('zhou', 'zhao', 'chenguang')
  const [review] = await pending('zhao')
  expect(await outcomeOf(world.as('zhao').admin.reviews.approve({ id: review!.id }))).toBe(
    'administrator.own_grant',
  )
  expect(await outcomeOf(grant('zhou', 'zhou', 'chenguang', { role: 'operator' }))).toBe(
    'administrator.own_grant',
  )
  expect(await outcomeOf(grant('zhao', 'zhao', 'yuanshan'))).toBe('administrator.own_grant')
})

it('asked twice or at once it is one application; what is held already is not given again', async () => {
  const twice = [grant('zhou', 'he', 'chenguang'), grant('zhou', 'he', 'chenguang')]
  expect(await outcomesOf(twice)).toEqual(['administrator.pending', 'done'])
  expect(await outcomeOf(grant('zhao', 'he', 'chenguang'))).toBe('administrator.pending')
  const [review] = await pending('zhao')
  await world.as('zhao').admin.reviews.approve({ id: review!.id })
  expect(await outcomeOf(world.as('zhao').admin.reviews.approve({ id: review!.id }))).toBe(
    'review.already_decided',
  )
  expect(await outcomeOf(grant('zhou', 'he', 'chenguang'))).toBe('administrator.already')
})

it('withdrawn or rejected nothing is given, and it can be asked for anew', async () => {
  await grant('zhou', 'he', 'chenguang')
  const { items } = await world.as('zhou').admin.unionApplications.listApplications({ limit: 5 })
  await world.as('zhou').admin.unionApplications.withdrawApplication({ id: items[0]!.id })
  await grant('zhou', 'he', 'chenguang')
  const [review] = await pending('zhao')
  await world.as('zhao').admin.reviews.reject({ id: review!.id, reason: '请先沟通' })
  expect(await rolesAt(world, 'he', 'chenguang')).toEqual([])
})

it('a superior at any height enters somebody below, with the document, at once', async () => {
  expect(await outcomeOf(grant('li', 'he', 'chenguang', { document: null }))).toBe(
    'administrator.document_missing',
  )
  expect(await grant('li', 'he', 'chenguang')).toEqual({ outcome: 'granted' })
  expect(await rolesAt(world, 'he', 'chenguang')).toEqual(['administrator'])
  expect(await pending('zhao')).toEqual([])
})

it('name and document must be the verified person’s; the right ones are never told', async () => {
  const wrongName = await grant('zhao', 'he', 'chenguang', { name: '何有' }).catch((error) => error)
  expect(wrongName).toMatchObject({ code: 'administrator.name_differs' })
  expect(JSON.stringify(wrongName)).not.toContain('何无')
  const document = { kind: 'resident_identity_card', number: peoplePlan.chen.document } as const
  expect(await outcomeOf(grant('zhao', 'he', 'chenguang', { document }))).toBe(
    'administrator.document_differs',
  )
  expect(await outcomeOf(grant('zhou', 'he', 'chenguang', { name: '何有' }))).toBe(
    'administrator.name_differs',
  )
})

it('names cannot be tried one after the other: after ten wrong ones the right one is refused too', async () => {
  for (let each = 0; each < 10; each += 1)
    expect(await outcomeOf(grant('zhao', 'he', 'chenguang', { name: '何有' }))).toBe(
      'administrator.name_differs',
    )
  expect(await outcomeOf(grant('zhao', 'he', 'chenguang'))).toBe('request.too_many')
  expect(await outcomeOf(grant('li', 'he', 'chenguang'))).toBe('done')
})

it('nobody gets a role at a cancelled union, by entering or by approval', async () => {
  await grant('zhou', 'he', 'chenguang')
  const [review] = await pending('zhao')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update unions set status = 'cancelled' where id = ${world.unions.chenguang}`),
  )
  expect(await outcomeOf(world.as('zhao').admin.reviews.approve({ id: review!.id }))).toBe('union.cancelled')
  expect(await outcomeOf(grant('zhao', 'sun', 'chenguang'))).toBe('union.cancelled')
})

it('where unions decide themselves a role is in effect at once', async () => {
  await letUnionsDecide(world)
  expect(await grant('zhou', 'he', 'chenguang', { document: null })).toEqual({ outcome: 'granted' })
  expect(await rolesAt(world, 'he', 'chenguang')).toEqual(['administrator'])
})

it('at the top the security administrator decides and nobody else, whatever the setting for separate roles', async () => {
  const guard = asAccount(
    world,
    await hireAt(world, 'province', 'security_administrator'),
    world.unions.province,
  ).admin
  await grant('zheng', 'he', 'province')
  const [review] = await pending('zheng')
  expect(review).toMatchObject({ abilities: { decide: false }, refusals: { decide: 'permission.denied' } })
  const second = asAccount(
    world,
    await hireAt(world, 'province', 'administrator'),
    world.unions.province,
  ).admin
  expect(await outcomeOf(second.reviews.approve({ id: review!.id }))).toBe('permission.denied')
  await guard.reviews.approve({ id: review!.id })
  expect(await rolesAt(world, 'he', 'province')).toEqual(['administrator'])
  await letUnionsDecide(world)
  expect(await grant('zheng', 'chen', 'province', { role: 'audit_administrator' })).toEqual({
    outcome: 'submitted',
  })
})

it('the separate roles exist at the top alone and never together in one account, at once neither', async () => {
  expect(await outcomeOf(grant('zhou', 'he', 'chenguang', { role: 'audit_administrator' }))).toBe(
    'administrator.only_at_root',
  )
  const guard = asAccount(
    world,
    await hireAt(world, 'province', 'security_administrator'),
    world.unions.province,
  ).admin
  await grant('zheng', 'he', 'province', { role: 'audit_administrator' })
  await grant('zheng', 'he', 'province', { role: 'system_administrator' })
  const ids = (await pending('zheng')).map(({ id }) => id)
  expect(await outcomesOf(ids.map((id) => guard.reviews.approve({ id })))).toEqual([
    'administrator.separate_roles',
    'done',
  ])
  expect(await rolesAt(world, 'he', 'province')).toHaveLength(1)
  expect(await outcomeOf(grant('zheng', 'he', 'province', { role: 'security_administrator' }))).toBe(
    'administrator.separate_roles',
  )
})

it('the application keeps neither phone nor number in clear', async () => {
  await grant('zhou', 'lin', 'chenguang')
  await grant('zhou', 'he', 'chenguang', { phone: phoneOf(900), name: '何新' })
  const rows = await world.equipment.database.rows<{ text: string }>(
    sql`select (select string_agg(payload::text, '') from reviews) || (select string_agg(payload::text, '') from review_events)
      || (select string_agg(details::text, '') from audit_facts) as text`,
  )
  for (const value of [peoplePlan.lin.phone, peoplePlan.lin.document, phoneOf(900), peoplePlan.he.document])
    expect(rows[0]!.text).not.toContain(value)
})
