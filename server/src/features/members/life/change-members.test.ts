import type { MemberAction, MemberChangeForm } from '@huigong/contract'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { enrol, ledgerOf, membershipOf } from '../../../testing/members.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { compareFigures } from '../../statistics/index.ts'
import { mayVote, votingMembers } from '../eligibility.ts'
import { compareWithLedger } from '../ledger/rebuild-memberships.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
// Whatever happened: the rows are what the ledger says, and the figures what counting says.
afterEach(async () => {
  expect(await compareWithLedger(world.equipment.database)).toMatchObject({ differing: 0 })
  expect((await compareFigures(world.equipment.database)).differences).toEqual([])
})
afterAll(() => world.end())

const zhou = () => world.as('zhou').admin.members
const reasons: Record<MemberAction, string> = {
  remove: '1',
  retire: '7',
  retain: '3',
  resume: '1',
  quit: '5',
  expel: '6',
  die: '8',
  erase: '11',
}
const today = '2026-11-20'
const change = (ids: string[], action: MemberAction, more: Partial<MemberChangeForm> = {}) =>
  zhou().change({ selection: { by: 'ids', ids }, action, reason: reasons[action], on: today, ...more })
const memberships = async () => (await zhou().list({ limit: 100 })).items

it('removes: counted and named before, ended and told after, put back within seven days', async () => {
  const { id } = await membershipOf(world, 'chen')
  const preview = await zhou().previewChange({ selection: { by: 'ids', ids: [id] }, action: 'remove' })
  expect(preview).toMatchObject({ count: 1, sample: [{ name: '陈会' }], refusedCount: 0 })
  expect(await change([id], 'remove')).toMatchObject({ done: 1, planned: 0, refusedCount: 0 })
  expect((await memberships()).map(({ name }) => name)).not.toContain('陈会')
  expect((await world.as('chen').member.members.getMine({})).membership).toBeNull()
  const { items } = await world.as('chen').member.notices.list({ limit: 5 })
  expect(items[0]).toMatchObject({ kind: 'membership.ended' })
  const ended = await zhou().listEnded({ limit: 20, recoverable: 'true' })
  expect(ended.items).toMatchObject([
    { id, name: '陈会', statusKind: 'transfer_out', statusReason: '1', byName: '周基', isRecoverable: true },
  ])
  expect(await zhou().get({ id })).toMatchObject({
    status: 'ended',
    abilities: { manage: false, recover: true },
  })
  world.equipment.clock.advance({ days: 6, hours: 23 })
  expect(await zhou().recover({ id })).toMatchObject({ status: 'active' })
  expect(await ledgerOf(world, world.people.chen)).toEqual([
    'join active',
    'transfer_out ended',
    'recover active',
  ])
  expect(await outcomeOf(zhou().recover({ id }))).toBe('membership.not_recoverable')
})

it('after seven days the end is final, and the person may join anew', async () => {
  const { id } = await membershipOf(world, 'chen')
  await change([id], 'remove')
  world.equipment.clock.advance({ days: 7 })
  expect(await outcomeOf(zhou().recover({ id }))).toBe('membership.not_recoverable')
  expect(await outcomeOf(zhou().get({ id }))).toBe('thing.not_found')
  expect((await zhou().listEnded({ limit: 20, recoverable: 'true' })).items).toEqual([])
  expect((await zhou().listEnded({ limit: 20 })).items).toHaveLength(1)
  const { id: applied } = await world
    .as('chen')
    .member.members.apply({ kind: 'member.join', unionId: world.unions.yuanshan })
  await world.as('sun').admin.reviews.approve({ id: applied })
  expect(await membershipOf(world, 'chen')).toMatchObject({ unionId: world.unions.yuanshan })
})

it('who joined elsewhere meanwhile is not put back', async () => {
  const { id } = await membershipOf(world, 'chen')
  await change([id], 'remove')
  const { id: applied } = await world
    .as('chen')
    .member.members.apply({ kind: 'member.join', unionId: world.unions.yuanshan })
  await world.as('sun').admin.reviews.approve({ id: applied })
  expect(await outcomeOf(zhou().recover({ id }))).toBe('membership.already_open')
})

it('retires and retains: a list of their own, no vote; resumed they vote again', async () => {
  const { id } = await membershipOf(world, 'chen')
  await change([id], 'retire')
  const retired = await zhou().list({ limit: 20, status: 'retained' })
  expect(retired.items).toMatchObject([
    { id, status: 'retained', statusKind: 'retain', statusReason: '7', statusOn: today },
  ])
  expect(await zhou().get({ id })).toMatchObject({ mayVote: false, employment: '4' })
  expect(await outcomeOf(change([id], 'retire'))).toBe('done')
  expect(await change([id], 'retire')).toMatchObject({
    done: 0,
    refused: [{ code: 'membership.wrong_status' }],
  })
  await change([id], 'resume')
  expect(await zhou().get({ id })).toMatchObject({ mayVote: true, status: 'active', employment: '1' })
  expect(await ledgerOf(world, world.people.chen)).toEqual([
    'join active',
    'retain retained',
    'resume active',
  ])
})

it('who may vote: active members alone, by the predicate and by the condition', async () => {
  const statuses = ['unverified', 'active', 'retained'] as const
  for (const [index, status] of statuses.entries())
    await enrol(world, { serial: 500 + index, name: `员${status}`, status })
  const voting = await world.equipment.database.rows<{ status: string }>(
    sql`select distinct m.status from memberships m where ${votingMembers}`,
  )
  expect(voting).toEqual([{ status: 'active' }])
  expect(statuses.filter(mayVote)).toEqual(['active'])
  expect(mayVote('ended')).toBe(false)
})

it.each([
  ['quit', 'quit', '5'],
  ['expel', 'expel', '6'],
  ['die', 'quit', '8'],
] as const)('%s: an entry of kind %s with reason %s', async (action, kind, reason) => {
  const { id } = await membershipOf(world, 'chen')
  await change([id], action)
  expect((await zhou().listEnded({ limit: 5 })).items).toMatchObject([
    { statusKind: kind, statusReason: reason },
  ])
  const { items } = await zhou().listChanges({ limit: 5, kind })
  expect(items).toMatchObject([{ name: '陈会', kind, reason, on: today, source: 'staff', byName: '周基' }])
})

it('a reason of another action, a date before the joining, a date far away are refused', async () => {
  const { membershipId } = await enrol(world, { serial: 510, name: '乙', status: 'active' })
  expect(await outcomeOf(change([membershipId], 'retire', { reason: '5' }))).toBe('membership.reason_wrong')
  expect(await outcomeOf(change([membershipId], 'retire', { on: '2029-01-01' }))).toBe(
    'membership.date_wrong',
  )
  expect(await change([membershipId], 'retire', { on: '2026-01-04' })).toMatchObject({
    refused: [{ code: 'membership.date_wrong' }],
  })
})

it('nobody leaves who holds an office at the union; the others of the selection go', async () => {
  const staff = await enrolStaff()
  const { id } = await membershipOf(world, 'chen')
  const outcome = await change([staff, id], 'remove')
  expect(outcome).toMatchObject({
    done: 1,
    refusedCount: 1,
    refused: [{ name: '吴操', code: 'membership.holds_office' }],
  })
  expect(await zhou().get({ id: staff })).toMatchObject({ offices: ['operator'], status: 'active' })
})

const enrolStaff = async () => {
  const { id } = await world
    .as('wu')
    .member.members.apply({ kind: 'member.join', unionId: world.unions.chenguang })
  await zhou().get({ id: (await membershipOf(world, 'chen')).id })
  await world.as('zhou').admin.reviews.approve({ id })
  return (await membershipOf(world, 'wu')).id
}

it('all that a list shows: another number than the one shown is refused', async () => {
  for (let serial = 520; serial < 530; serial += 1) await enrol(world, { serial, name: `批${serial}` })
  const filter = { status: 'unverified' as const, search: '批' }
  const selection = { by: 'filter' as const, filter, count: 10 }
  expect(await zhou().previewChange({ selection, action: 'erase' })).toMatchObject({ count: 10 })
  await enrol(world, { serial: 530, name: '批530' })
  expect(await outcomeOf(zhou().change({ selection, action: 'erase', reason: '11', on: today }))).toBe(
    'selection.changed',
  )
  const again = { ...selection, count: 11 }
  expect(await zhou().change({ selection: again, action: 'erase', reason: '11', on: today })).toMatchObject({
    done: 11,
  })
  expect((await zhou().list({ limit: 20, search: '批' })).items).toEqual([])
})

it('erased: of a stranger nothing is left but ids in the ledger; who verified keeps a history', async () => {
  const { personId, membershipId } = await enrol(world, { serial: 540, name: '陌生' })
  await change([membershipId], 'erase')
  for (const table of ['people', 'document_lookups', 'person_phones', 'memberships']) {
    const found = await world.equipment.database.rows(
      sql`select 1 from ${sql.raw(table)} where person_id = ${personId}`,
    )
    expect(found).toEqual([])
  }
  expect(await ledgerOf(world, personId)).toEqual(['join unverified', 'correct erased'])
  const { id } = await membershipOf(world, 'chen')
  expect(await change([id], 'erase')).toMatchObject({ refused: [{ code: 'membership.wrong_status' }] })
})

it('members of other unions are not found, whoever asks', async () => {
  const { id } = await membershipOf(world, 'chen')
  for (const person of ['sun', 'feng'] as const) {
    const { members } = world.as(person).admin
    const selection = { by: 'ids' as const, ids: [id] }
    expect(await members.change({ selection, action: 'remove', reason: '1', on: today })).toMatchObject({
      done: 0,
    })
    expect(await outcomeOf(members.recover({ id }))).toBe('thing.not_found')
  }
  expect(
    await outcomeOf(
      world.as('zhao').admin.members.change({
        selection: { by: 'ids', ids: [id] },
        action: 'remove',
        reason: '1',
        on: today,
      }),
    ),
  ).toBe('permission.denied')
})

it('two clerks at once: one removes, the other is told', async () => {
  const { id } = await membershipOf(world, 'chen')
  const both = await Promise.all([change([id], 'remove'), change([id], 'quit')])
  expect(both.map(({ done }) => done).sort()).toEqual([0, 1])
  await outcomesOf([zhou().recover({ id }), zhou().recover({ id })]).then((outcomes) =>
    expect(outcomes).toEqual(['done', 'membership.not_recoverable']),
  )
})
