import { createRouterClient } from '@orpc/server'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { router } from '../../router.ts'
import { type PersonKey, peoplePlan } from '../../testing/named-people.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { grantForm } from '../../testing/roles.ts'
import { actorOfToken, openSession } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

/** A phone with one session of the member app, as it is over time. */
const phoneOf = async (person: PersonKey) => {
  const { equipment, accounts } = world
  const ctx = contextFor(equipment, { kind: 'system' })
  const token = await equipment.database.transaction((tx) =>
    openSession(tx, ctx, 'member', accounts[person], null),
  )
  const client = createRouterClient(router, {
    context: async () => contextFor(equipment, await actorOfToken(equipment, 'member', token)),
  }).member
  const askCode = async () => {
    equipment.clock.advance({ minutes: 2 })
    await client.management.requestCode({})
    return equipment.sent.at(-1)!.values.code!
  }
  const open = async (unionId = world.unions.chenguang) =>
    client.management.open({ unionId, code: await askCode() })
  const { accounts: own, management, members } = client
  return { accounts: own, management, members, askCode, open }
}

const query = { kind: 'member.join', status: 'pending', limit: 5 } as const

it('opens with a code of its own, decides as in the console, and closes', async () => {
  const phone = await phoneOf('zhou')
  expect(await outcomeOf(phone.management.listReviews(query))).toBe('union.not_chosen')
  expect((await phone.accounts.getSession({})).managedUnions).toBe(1)
  const opened = await phone.open()
  expect(opened).toMatchObject({ unionName: '晨光机械有限公司工会委员会', roles: ['administrator'] })
  expect(opened.permissions).toContain('join_applications.review')
  expect((await phone.management.get({})).management).toEqual(opened)

  await world.as('he').member.members.apply({ kind: 'member.join', unionId: world.unions.chenguang })
  const { items } = await phone.management.listReviews(query)
  const decided = await phone.management.approve({ id: items[0]!.id })
  expect(decided.status).toBe('approved')
  expect((await phone.management.getOwnUnion({})).union.name).toBe(opened.unionName)

  await phone.management.close({})
  expect((await phone.management.get({})).management).toBeNull()
  expect(await outcomeOf(phone.management.listReviews(query))).toBe('union.not_chosen')
  const facts = await world.equipment.database.rows<{ action: string }>(
    sql`select action from audit_facts where action like 'management.%' order by id`,
  )
  expect(facts.map(({ action }) => action)).toEqual(['management.opened', 'management.closed'])
})

it('without a code, with a wrong one, or with one for signing in it stays closed', async () => {
  const phone = await phoneOf('zhou')
  const unionId = world.unions.chenguang
  const open = (code?: string) => outcomeOf(phone.management.open({ unionId, code }))
  expect(await open()).toBe('management.code_required')
  await phone.accounts.requestSignInCode({ phone: peoplePlan.zhou.phone })
  expect(await open(world.equipment.sent.at(-1)!.values.code!)).toBe('account.code_expired')
  const code = await phone.askCode()
  expect(await open(code === '000000' ? '111111' : '000000')).toBe('account.code_wrong')
  expect(
    await outcomesOf([phone.management.open({ unionId, code }), phone.management.open({ unionId, code })]),
  ).toEqual(['account.code_expired', 'done'])
})

it.each<[PersonKey, string]>([
  ['chen', 'account.union_not_managed'],
  ['sun', 'account.union_not_managed'],
  ['zhao', 'account.union_not_managed'],
  ['lin', 'verification.required'],
])('%s does not manage 晨光: %s', async (person, code) => {
  const phone = await phoneOf(person)
  const unionId = world.unions.chenguang
  expect(await outcomeOf(phone.management.open({ unionId, code: '123456' }))).toBe(code)
})

it('ends when the phone lies idle, for good, while the member stays signed in', async () => {
  const phone = await phoneOf('zhou')
  await phone.open()
  for (let each = 0; each < 3; each += 1) {
    world.equipment.clock.advance({ minutes: 29 })
    expect(await outcomeOf(phone.management.listReviews(query))).toBe('done')
  }
  world.equipment.clock.advance({ minutes: 30 })
  expect((await phone.accounts.getSession({})).account.name).toBe('周基')
  expect(await outcomeOf(phone.management.listReviews(query))).toBe('union.not_chosen')
  const unionId = world.unions.chenguang
  expect(await outcomeOf(phone.management.open({ unionId }))).toBe('management.code_required')
})

it('ends after the hours of a console session, however busy', async () => {
  const phone = await phoneOf('zhou')
  await phone.open()
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    world.equipment.clock.advance({ minutes: 20 })
    expect(await outcomeOf(phone.management.listReviews(query))).toBe('done')
  }
  world.equipment.clock.advance({ minutes: 20 })
  expect(await outcomeOf(phone.management.listReviews(query))).toBe('union.not_chosen')
  world.equipment.clock.advance({ days: 2 })
  expect(await outcomeOf(phone.members.getMine({}))).toBe('done')
})

it('changes to another managed union without a code and without a longer time', async () => {
  await world.as('zhao').admin.administrators.grant(grantForm(world, 'zhou', 'yuanshan'))
  const phone = await phoneOf('zhou')
  const { until } = await phone.open()
  world.equipment.clock.advance({ minutes: 20 })
  const changed = await phone.management.open({ unionId: world.unions.yuanshan })
  expect(changed).toMatchObject({ unionName: '远山食品有限公司工会委员会', until })
  expect((await phone.management.getOwnUnion({})).union.name).toBe(changed.unionName)
})

it('a role that is taken away opens nothing any more, on the phone that manages too', async () => {
  await world.as('zhao').admin.administrators.grant(grantForm(world, 'he', 'chenguang'))
  const phone = await phoneOf('he')
  await phone.open()
  const { items } = await world.as('zhou').admin.administrators.list({ limit: 20 })
  await world.as('zhao').admin.administrators.revoke({ id: items.at(-1)!.id, reason: '调离' })
  expect(await outcomeOf(phone.management.listReviews(query))).toBe('union.not_chosen')
  expect((await phone.management.get({})).management).toBeNull()
})
