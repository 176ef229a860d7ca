import type { MemberAction } from '@huigong/contract'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { membershipOf } from '../../../testing/members.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { grantForm } from '../../../testing/roles.ts'
import { compareWithLedger } from '../ledger/rebuild-memberships.ts'
import { takeEffect } from './take-effect.ts'

let world: NamedWorld
let id: string
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  id = (await membershipOf(world, 'chen')).id
})
afterEach(async () => {
  expect(await compareWithLedger(world.equipment.database)).toMatchObject({ differing: 0 })
})
afterAll(() => world.end())

const zhou = () => world.as('zhou').admin.members
const change = (action: MemberAction, reason: string, on: string) =>
  zhou().change({ selection: { by: 'ids', ids: [id] }, action, reason, on })
const plans = async (status: 'waiting' | 'done' | 'failed' | 'cancelled' = 'waiting') =>
  (await zhou().listPlans({ limit: 20, status })).items

it('what is decided for a later day takes effect on that day in China, and no earlier', async () => {
  expect(await change('retire', '7', '2026-12-01')).toMatchObject({ done: 0, planned: 1 })
  expect(await zhou().get({ id })).toMatchObject({
    status: 'active',
    plannedOn: '2026-12-01',
    plan: { kind: 'retire', reason: '7' },
  })
  world.equipment.clock.set('2026-11-30T15:59:59Z')
  await takeEffect(world.equipment)
  expect(await zhou().get({ id })).toMatchObject({ status: 'active' })
  world.equipment.clock.set('2026-11-30T16:00:00Z')
  await takeEffect(world.equipment)
  expect(await zhou().get({ id })).toMatchObject({
    status: 'retained',
    statusOn: '2026-12-01',
    plannedOn: null,
    plan: null,
  })
  expect(await plans('done')).toMatchObject([{ name: '陈会', kind: 'retire', byName: '周基' }])
  await takeEffect(world.equipment)
  expect((await zhou().get({ id })).changes).toHaveLength(2)
})

it('a server that did not run on the day makes it up, with the day that was decided', async () => {
  await change('quit', '5', '2026-12-01')
  world.equipment.clock.set('2026-12-20T02:00:00Z')
  await takeEffect(world.equipment)
  expect((await zhou().listEnded({ limit: 5 })).items).toMatchObject([{ statusKind: 'quit' }])
  const { items } = await zhou().listChanges({ limit: 5, kind: 'quit' })
  expect(items).toMatchObject([{ on: '2026-12-01', source: 'plan' }])
})

it('one plan at a time; it is cancelled by its union before its day, once', async () => {
  await change('retire', '7', '2026-12-01')
  expect(await change('quit', '5', '2026-12-02')).toMatchObject({
    planned: 0,
    refused: [{ code: 'membership.plan_waiting' }],
  })
  const [plan] = await plans()
  expect(await outcomeOf(world.as('sun').admin.members.cancelPlan({ id: plan!.id }))).toBe('thing.not_found')
  await zhou().cancelPlan({ id: plan!.id })
  expect(await outcomeOf(zhou().cancelPlan({ id: plan!.id }))).toBe('plan.none')
  expect(await change('quit', '5', '2026-11-20')).toMatchObject({ done: 1 })
})

it('what has become impossible is given up, with its reason, and the union is told', async () => {
  await change('quit', '5', '2026-12-01')
  await world.as('zhao').admin.administrators.grant(grantForm(world, 'chen', 'chenguang'))
  world.equipment.clock.set('2026-12-01T02:00:00Z')
  await takeEffect(world.equipment)
  expect(await plans('failed')).toMatchObject([{ errorCode: 'membership.holds_office' }])
  expect(await zhou().get({ id })).toMatchObject({ status: 'active' })
  const { items } = await world.as('zhou').admin.notices.list({ limit: 5 })
  expect(items.map(({ kind }) => kind)).toContain('plan.failed')
})

it('two servers at once carry each plan out once', async () => {
  await change('retain', '9', '2026-12-01')
  world.equipment.clock.set('2026-12-01T02:00:00Z')
  await Promise.all([takeEffect(world.equipment), takeEffect(world.equipment), takeEffect(world.equipment)])
  const { changes } = await zhou().get({ id })
  expect(changes.map(({ kind }) => kind)).toEqual(['join', 'retain'])
})

it('a death is recorded although something was planned, here or by another union', async () => {
  await change('retire', '7', '2026-12-01')
  expect(await change('quit', '5', '2026-11-20')).toMatchObject({
    refused: [{ code: 'membership.plan_waiting' }],
  })
  expect(await change('die', '8', '2026-12-02')).toMatchObject({
    refused: [{ code: 'membership.plan_waiting' }],
  })
  expect(await change('die', '8', '2026-11-20')).toMatchObject({ done: 1 })
  expect(await plans('cancelled')).toHaveLength(1)
})
