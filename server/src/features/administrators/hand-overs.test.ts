import { afterAll, beforeEach, expect, it } from 'vitest'
import { type PersonKey, peoplePlan } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { grantForm, letUnionsDecide, rolesAt } from '../../testing/roles.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const of = (person: PersonKey) => world.as(person, { unionId: world.unions.chenguang }).admin.administrators
const start = (to: PersonKey = 'he', by: PersonKey = 'zhou') =>
  of(by).startHandOver({ name: peoplePlan[to].name, phone: peoplePlan[to].phone })
const step = async (by: PersonKey = 'zhou') => (await of(by).getHandOver({})).handOver?.step ?? null
const decide = async (
  kind: 'administrator.grant' | 'administrator.revocation',
  verdict: 'approve' | 'reject',
) => {
  const { items } = await world.as('zhao').admin.reviews.list({ kind, status: 'pending', limit: 5 })
  await world.as('zhao').admin.reviews[verdict]({ id: items[0]!.id, reason: '再核实' })
}

it('A hands over to B: B is approved, takes A’s role away, that is approved, and B remains', async () => {
  expect(await start()).toMatchObject({
    fromName: '周基',
    toName: '何无',
    step: 'grant_pending',
    abilities: { complete: false, abandon: true },
  })
  await decide('administrator.grant', 'approve')
  const { items: notices } = await world.as('he').admin.notices.list({ limit: 5 })
  expect(notices.map(({ kind }) => kind)).toEqual(['hand_over.ready', 'grant.received'])
  const { handOver } = await of('he').getHandOver({})
  expect(handOver).toMatchObject({ step: 'revoke', abilities: { complete: true } })
  expect((await of('he').completeHandOver({})).handOver?.step).toBe('revocation_pending')
  await decide('administrator.revocation', 'approve')
  expect(await step('he')).toBeNull()
  expect(await rolesAt(world, 'zhou', 'chenguang')).toEqual([])
  expect(await rolesAt(world, 'he', 'chenguang')).toEqual(['administrator'])
})

it('only B completes it, only A and B abandon it', async () => {
  await start()
  expect(await outcomeOf(of('zhou').completeHandOver({}))).toBe('administrator.own_grant')
  expect(await outcomeOf(of('wu').completeHandOver({}))).toBe('permission.denied')
  expect(await outcomeOf(world.as('sun').admin.administrators.completeHandOver({}))).toBe(
    'administrator.hand_over_not_ready',
  )
  await world.as('zhao').admin.administrators.grant(grantForm(world, 'chen', 'chenguang'))
  expect(await outcomeOf(of('chen').completeHandOver({}))).toBe('permission.denied')
  expect(await outcomeOf(of('chen').abandonHandOver({}))).toBe('permission.denied')
  expect(await outcomeOf(of('zhou').abandonHandOver({}))).toBe('done')
  expect(await outcomeOf(of('zhou').abandonHandOver({}))).toBe('administrator.hand_over_not_ready')
})

it('B completes neither before the approval nor twice', async () => {
  await world.as('zhao').admin.administrators.grant(grantForm(world, 'he', 'chenguang'))
  expect(await start()).toMatchObject({ step: 'revoke' })
  expect((await world.as('he').admin.notices.list({ limit: 5 })).items[0]).toMatchObject({
    kind: 'hand_over.ready',
  })
  const twice = [of('he').completeHandOver({}), of('he').completeHandOver({})]
  expect(await outcomesOf(twice)).toEqual(['administrator.hand_over_not_ready', 'done'])
  await decide('administrator.revocation', 'reject')
  expect(await step()).toBe('revoke')
  expect((await of('he').completeHandOver({})).handOver?.step).toBe('revocation_pending')
})

it('one at a time, started twice at once too, and never to oneself', async () => {
  expect(await outcomeOf(start('zhou'))).toBe('administrator.own_grant')
  expect(await outcomesOf([start('he'), start('chen')])).toEqual(['administrator.hand_over_running', 'done'])
})

it('a rejected one says so and makes room for another', async () => {
  await start()
  await decide('administrator.grant', 'reject')
  expect(await step()).toBe('grant_rejected')
  await of('zhou').abandonHandOver({})
  expect(await start('chen')).toMatchObject({ toName: '陈会', step: 'grant_pending' })
})

it('where unions decide themselves it takes two steps, and waits for a verification', async () => {
  await letUnionsDecide(world)
  expect(await start('lin')).toMatchObject({ toName: '林未', step: 'awaiting_verification' })
  await world.as('lin').member.accounts.verifyIdentity({
    name: '林未',
    document: world.documentOf('lin'),
    statementVersion: '2026-11',
  })
  expect(await step()).toBe('revoke')
  expect(await of('lin').completeHandOver({})).toEqual({ handOver: null })
  expect(await rolesAt(world, 'zhou', 'chenguang')).toEqual([])
})

it('when the superior takes A’s role away the hand-over is over', async () => {
  await world.as('zhao').admin.administrators.grant(grantForm(world, 'he', 'chenguang'))
  await start()
  const { items } = await of('he').list({ limit: 5 })
  await world.as('zhao').admin.administrators.revoke({
    id: items.find(({ name }) => name === '周基')!.id,
    reason: '调离',
  })
  expect(await step('he')).toBeNull()
})
