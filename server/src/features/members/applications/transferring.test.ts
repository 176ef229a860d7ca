import type { MembershipForm } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { figuresOf } from '../../../testing/figures.ts'
import type { PersonKey, UnionKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { compareWithLedger } from '../ledger/rebuild-memberships.ts'
import { takeEffect } from '../life/take-effect.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const today = '2026-11-20'
type Decision = 'receiving' | 'releasing_first' | 'receiving_with_notice'

const decideBy = (transferDecision: Decision) =>
  world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into settings (name, value, changed_at) values ('transferDecision', ${JSON.stringify(transferDecision)},
        ${world.equipment.clock.now()})`),
  )
const formTo = (
  union: UnionKey,
  more: Partial<Extract<MembershipForm, { kind: 'member.transfer' }>> = {},
) => ({ kind: 'member.transfer' as const, unionId: world.unions[union], employerName: '远山食品', ...more })
const apply = (union: UnionKey = 'yuanshan', more = {}) =>
  world.as('chen').member.members.apply(formTo(union, more))
const reviewsOf = (person: PersonKey) => world.as(person).admin.reviews
const approve = (person: PersonKey, id: string) => outcomeOf(reviewsOf(person).approve({ id }))
const noticesOf = async (person: PersonKey) =>
  (await world.as(person).admin.notices.list({ limit: 20 })).items.map(({ kind, values }) => [
    kind,
    [values.unionName, values.otherName, values.day].filter(Boolean).join(' '),
  ])
const membershipsOf = (person: PersonKey) =>
  world.equipment.database.rows<{ name: string; status: string }>(sql`
    select u.name, m.status from memberships m join unions u on u.id = m.union_id
    where m.person_id = ${world.people[person]} and m.status <> 'ended'`)
const stays = [{ name: '晨光机械有限公司工会委员会', status: 'active' }]
const moved = [{ name: '远山食品有限公司工会委员会', status: 'active' }]
const asOffice = (until: string | null) =>
  world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into grants (account_id, id, role, union_id, from_at, until_at)
      values (${world.accounts.chen}, gen_random_uuid(), 'operator', ${world.unions.chenguang}, ${new Date('2026-01-01')},
        ${until}::timestamptz)`),
  )
const endOffice = () =>
  world.equipment.database.transaction((tx) =>
    tx.run(
      sql`update grants set until_at = ${world.equipment.clock.now()} where account_id = ${world.accounts.chen}`,
    ),
  )

it('the receiving union decides: two entries with one id, both told, what the old one noted is gone', async () => {
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update people set duty = '组长', note = '旧' where person_id = ${world.people.chen}`),
  )
  const application = await apply()
  expect(application).toMatchObject({
    kind: 'member.transfer',
    status: 'pending',
    unionName: '远山食品有限公司工会委员会',
    decidingUnionName: '远山食品有限公司工会委员会',
    fromUnionName: '晨光机械有限公司工会委员会',
  })
  const { subject } = await reviewsOf('sun').get({ id: application.id })
  expect(subject).toMatchObject({ form: { name: '陈会', step: 'receiving', holdsOffice: false } })
  expect(await approve('sun', application.id)).toBe('done')
  expect(await approve('sun', application.id)).toBe('review.already_decided')
  expect(await membershipsOf('chen')).toEqual(moved)
  const entries = await world.equipment.database.rows<{
    kind: string
    reason: string
    transferId: string
  }>(sql`
    select kind, reason, transfer_id as "transferId", changed_on as on from membership_changes
    where person_id = ${world.people.chen} and transfer_id is not null order by revision`)
  expect(entries).toMatchObject([
    { kind: 'transfer_out', reason: '1', on: today },
    { kind: 'transfer_in', reason: '1', on: today },
  ])
  expect(entries[0]!.transferId).toBe(entries[1]!.transferId)
  expect(await noticesOf('zhou')).toEqual([
    ['transfer.left', '晨光机械有限公司工会委员会 远山食品有限公司工会委员会'],
  ])
  expect(await noticesOf('chen')).toEqual([['transfer.approved', '远山食品有限公司工会委员会']])
  const { person } = await world.as('chen').member.members.getMine({})
  expect(person.record).toMatchObject({ employerName: '远山食品', duty: null })
  const { shown, counted } = await figuresOf(world)
  expect(shown).toEqual(counted)
})

it('the wrong person and the wrong moment are refused', async () => {
  const { id } = await apply()
  for (const person of ['zhou', 'wu', 'zhao', 'feng', 'qian'] as const)
    expect(await approve(person, id)).toBe('thing.not_found')
  expect(await outcomeOf(apply())).toBe('application.pending')
  await world.as('chen').member.members.withdrawApplication({ id })
  expect(await approve('sun', id)).toBe('review.already_decided')
  expect(await outcomeOf(apply('chenguang'))).toBe('membership.same_union')
  expect(await outcomeOf(apply('donghu'))).toBe('union.cannot_hold_members')
  for (const effectiveOn of ['2026-11-19', '9999-12-31'])
    expect(await outcomeOf(apply('yuanshan', { effectiveOn }))).toBe('membership.date_wrong')
  expect(await outcomeOf(world.as('he').member.members.apply(formTo('yuanshan')))).toBe('membership.none')
})

it('who holds an office cannot leave before it ends, at the application and at the approval', async () => {
  await asOffice(null)
  expect(await outcomeOf(apply())).toBe('membership.holds_office')
  await endOffice()
  const { id } = await apply()
  await asOffice(null)
  expect((await reviewsOf('sun').get({ id })).subject).toMatchObject({ form: { holdsOffice: true } })
  expect(await approve('sun', id)).toBe('membership.holds_office')
  expect(await membershipsOf('chen')).toEqual(stays)
})

it('out, then in: the old union first, then the receiving one; the first reads on and decides nothing more', async () => {
  await decideBy('releasing_first')
  const { id, decidingUnionName } = await apply()
  expect(decidingUnionName).toBe('晨光机械有限公司工会委员会')
  expect(await approve('sun', id)).toBe('thing.not_found')
  expect((await reviewsOf('zhou').get({ id })).subject).toMatchObject({ form: { step: 'releasing' } })
  const passed = await reviewsOf('zhou').approve({ id, round: 1 })
  expect(passed).toMatchObject({
    status: 'approved',
    abilities: { decide: false },
    events: [{ action: 'submitted' }, { action: 'passed' }],
  })
  expect(await membershipsOf('chen')).toEqual(stays)
  expect(await noticesOf('chen')).toEqual([['transfer.passed', '远山食品有限公司工会委员会']])
  expect(await approve('zhou', id)).toBe('review.already_decided')
  expect(await outcomeOf(reviewsOf('zhou').reject({ id, reason: '不同意' }))).toBe('review.already_decided')
  const listed = async (person: PersonKey, status: 'pending' | 'approved') =>
    (await reviewsOf(person).list({ kind: 'member.transfer', status, limit: 20 })).items.map(
      (item) => item.id,
    )
  expect([await listed('zhou', 'pending'), await listed('zhou', 'approved')]).toEqual([[], [id]])
  expect(await listed('sun', 'pending')).toEqual([id])
  const mine = await world.as('chen').member.members.getApplication({ id })
  expect(mine).toMatchObject({ status: 'pending', decidingUnionName: '远山食品有限公司工会委员会' })
  const batch = await reviewsOf('sun').approveMany({ ids: [id], rounds: { [id]: 1 } })
  expect(batch).toMatchObject([{ outcome: 'decided' }])
  expect(await membershipsOf('chen')).toEqual(moved)
  expect(await listed('sun', 'approved')).toEqual([id])
})

it('either of the two says no; corrected it begins with the old union again', async () => {
  await decideBy('releasing_first')
  const { id } = await apply()
  await reviewsOf('zhou').reject({ id, reason: '先交接' })
  expect(await noticesOf('chen')).toEqual([['transfer.rejected', '远山食品有限公司工会委员会']])
  const { correctApplication } = world.as('chen').member.members
  await correctApplication({ id, form: formTo('yuanshan') })
  await reviewsOf('zhou').approve({ id, round: 2 })
  await reviewsOf('sun').reject({ id, round: 2, reason: '不接收' })
  expect((await world.as('chen').member.members.getApplication({ id })).reason).toBe('不接收')
  expect((await reviewsOf('zhou').get({ id })).events.at(-1)).toMatchObject({ action: 'passed', round: 2 })
  await correctApplication({ id, form: formTo('gaoshan') })
  expect(await approve('sun', id)).toBe('thing.not_found')
  expect(await approve('zhou', id)).toBe('done')
  await world.as('chen').member.members.withdrawApplication({ id })
  expect(await approve('feng', id)).toBe('review.already_decided')
  expect(await membershipsOf('chen')).toEqual(stays)
})

it('with notice the member stays until the day, and can give it up', async () => {
  await decideBy('receiving_with_notice')
  const { id } = await apply()
  expect(await approve('sun', id)).toBe('done')
  expect(await membershipsOf('chen')).toEqual(stays)
  expect(await noticesOf('zhou')).toEqual([
    ['transfer.notice', `晨光机械有限公司工会委员会 远山食品有限公司工会委员会 2026-11-27`],
  ])
  const { membership } = await world.as('chen').member.members.getMine({})
  expect(membership!.plannedTransfer).toEqual({
    unionName: '远山食品有限公司工会委员会',
    effectiveOn: '2026-11-27',
  })
  expect(await outcomeOf(apply('gaoshan'))).toBe('membership.plan_waiting')
  expect(await outcomeOf(world.as('he').member.members.cancelPlannedTransfer({}))).toBe('plan.none')
  await world.as('chen').member.members.cancelPlannedTransfer({})
  expect(await outcomeOf(world.as('chen').member.members.cancelPlannedTransfer({}))).toBe('plan.none')
  world.equipment.clock.set('2026-11-28T02:00:00Z')
  await takeEffect(world.equipment)
  expect(await membershipsOf('chen')).toEqual(stays)
})

it('asked for a later day, it takes effect on that day, once', async () => {
  const { id } = await apply('yuanshan', { effectiveOn: '2026-12-01' })
  await reviewsOf('sun').approve({ id })
  world.equipment.clock.set('2026-11-30T15:00:00Z')
  await takeEffect(world.equipment)
  expect(await membershipsOf('chen')).toEqual(stays)
  world.equipment.clock.set('2026-11-30T16:30:00Z')
  await Promise.all([takeEffect(world.equipment), takeEffect(world.equipment)])
  expect(await membershipsOf('chen')).toEqual(moved)
  expect(await noticesOf('chen')).toEqual([
    ['transfer.moved', '远山食品有限公司工会委员会'],
    ['transfer.approved', '远山食品有限公司工会委员会'],
  ])
  expect((await noticesOf('zhou')).map(([kind]) => kind)).toEqual(['transfer.left', 'transfer.notice'])
})

it('the same request at once is one application; two kinds at once too', async () => {
  const join = { kind: 'member.join' as const, unionId: world.unions.yuanshan }
  const registration = { ...join, kind: 'member.registration' as const, joinedOn: '2020-01-01' }
  const { apply: applyAsHe } = world.as('he').member.members
  expect(await outcomesOf([applyAsHe(join), applyAsHe(registration), applyAsHe(join)])).toEqual([
    'application.pending',
    'application.pending',
    'done',
  ])
  expect(await outcomesOf([apply(), apply(), apply('gaoshan')])).toEqual([
    'application.pending',
    'application.pending',
    'done',
  ])
})

it('approving and withdrawing at once: one of them counts, whichever it is', async () => {
  for (let round = 0; round < 8; round++) {
    const isHome = (await membershipsOf('chen'))[0]!.name === stays[0]!.name
    const { id } = await apply(isHome ? 'yuanshan' : 'chenguang')
    const outcomes = await outcomesOf([
      reviewsOf(isHome ? 'sun' : 'zhou').approve({ id }),
      world.as('chen').member.members.withdrawApplication({ id }),
    ])
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    const { status } = await world.as('chen').member.members.getApplication({ id })
    expect(await membershipsOf('chen')).toEqual((status === 'approved') === isHome ? moved : stays)
  }
  expect((await compareWithLedger(world.equipment.database)).differences).toEqual([])
})

it('transferring and removing at once: a member of one union or of none', async () => {
  const { id } = await apply()
  const { items } = await world.as('zhou').admin.members.list({ status: 'verified', limit: 20 })
  const removal = { selection: { by: 'ids' as const, ids: [items[0]!.id] }, reason: '1', on: today }
  const [approved, removed] = await Promise.all([
    approve('sun', id),
    world.as('zhou').admin.members.change({ ...removal, action: 'remove' }),
  ])
  expect([approved, removed.done]).toEqual(removed.done === 1 ? ['membership.changed', 1] : ['done', 0])
  expect(await membershipsOf('chen')).toEqual(removed.done === 1 ? [] : moved)
  expect((await compareWithLedger(world.equipment.database)).differences).toEqual([])
  const { shown, counted } = await figuresOf(world)
  expect(shown).toEqual(counted)
})
