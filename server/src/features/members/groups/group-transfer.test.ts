import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { figuresOf } from '../../../testing/figures.ts'
import type { PersonKey, UnionKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { changeFigure } from '../../statistics/index.ts'
import { compareWithLedger } from '../ledger/rebuild-memberships.ts'
import { takeEffect } from '../life/take-effect.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const people = (person: PersonKey) => world.as(person).admin.members
const reviewsOf = (person: PersonKey) => world.as(person).admin.reviews
const all = (count: number) => ({ by: 'filter' as const, filter: { status: 'any' as const }, count })
const submit = (count = 2, more: { effectiveOn?: string; toUnionId?: string } = {}) =>
  people('zhou').submitGroupTransfer({
    selection: all(count),
    toUnionId: world.unions.yuanshan,
    reason: '车间整体划转',
    ...more,
  })
const membersOf = (union: UnionKey) =>
  world.equipment.database.rows<{ name: string; status: string }>(sql`
    select p.name, m.status from memberships m join people p on p.person_id = m.person_id
    where m.union_id = ${world.unions[union]} and m.status <> 'ended' order by p.name`)
const group = [
  { name: '林未', status: 'unverified' },
  { name: '陈会', status: 'active' },
]
const giveOffice = (account: string) =>
  world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into grants (account_id, id, role, union_id, from_at)
      values (${account}, gen_random_uuid(), 'operator', ${world.unions.chenguang}, ${new Date('2026-01-01')})`),
  )
const outcomesIn = async (person: PersonKey, id: string) =>
  (await people(person).listGroup({ id, limit: 50 })).items.map(({ name, outcome }) => [name, outcome]).sort()

it('a group moves in one application, everybody with the own status; those with accounts are told', async () => {
  const preview = await people('zhou').previewGroupTransfer({ selection: all(2) })
  expect(preview).toMatchObject({ count: 2, refusedCount: 0 })
  const application = await submit()
  expect(application).toMatchObject({
    kind: 'member.group_transfer',
    status: 'pending',
    title: '晨光机械有限公司工会委员会',
  })
  const detail = await reviewsOf('sun').get({ id: application.id })
  expect(detail.subject).toMatchObject({
    form: { count: 2, movable: 2, fromUnionName: '晨光机械有限公司工会委员会', effectiveOn: null },
  })
  expect(JSON.stringify(detail)).not.toContain('370102198001010197')
  await reviewsOf('sun').approve({ id: application.id })
  expect(await outcomeOf(reviewsOf('sun').approve({ id: application.id }))).toBe('review.already_decided')
  expect(await membersOf('yuanshan')).toEqual(group)
  expect(await membersOf('chenguang')).toEqual([])
  expect(await outcomesIn('zhou', application.id)).toEqual([
    ['林未', 'moved'],
    ['陈会', 'moved'],
  ])
  const [notice] = (await world.as('chen').member.notices.list({ limit: 5 })).items
  expect(notice).toMatchObject({
    kind: 'transfer.moved',
    values: { unionName: '远山食品有限公司工会委员会' },
  })
  const [answer] = (await world.as('zhou').admin.notices.list({ limit: 5 })).items
  expect(answer).toMatchObject({ kind: 'group_transfer.approved' })
  const { shown, counted } = await figuresOf(world)
  expect(shown).toEqual(counted)
  expect((await compareWithLedger(world.equipment.database)).differences).toEqual([])
})

it('both unions read the group by pages, numbers masked; it does not exist for others', async () => {
  const { id } = await submit()
  for (const person of ['zhou', 'wu', 'sun'] as const) {
    const first = await people(person).listGroup({ id, limit: 1 })
    const rest = await people(person).listGroup({ id, limit: 1, cursor: first.nextCursor! })
    expect([...first.items, ...rest.items].map(({ name }) => name).sort()).toEqual(['林未', '陈会'])
    expect(first.items[0]!.documentMasked).toContain('*')
  }
  for (const person of ['zhao', 'zheng', 'feng', 'qian'] as const)
    expect(await outcomeOf(people(person).listGroup({ id, limit: 5 }))).toBe('thing.not_found')
})

it('the wrong person and the wrong moment are refused', async () => {
  expect(await outcomeOf(submit(3))).toBe('selection.changed')
  expect(await outcomeOf(submit(2, { toUnionId: world.unions.chenguang }))).toBe('membership.same_union')
  expect(await outcomeOf(submit(2, { toUnionId: world.unions.donghu }))).toBe('union.cannot_hold_members')
  for (const effectiveOn of ['2026-11-19', '9999-12-31'])
    expect(await outcomeOf(submit(2, { effectiveOn }))).toBe('membership.date_wrong')
  expect(await outcomeOf(people('zhao').previewGroupTransfer({ selection: all(2) }))).toBe(
    'permission.denied',
  )
  const { id } = await submit()
  for (const person of ['zhou', 'feng', 'zhao'] as const)
    expect(await outcomeOf(reviewsOf(person).approve({ id }))).toBe('thing.not_found')
  await world.as('zhou').admin.unionApplications.withdrawApplication({ id })
  expect(await outcomeOf(reviewsOf('sun').approve({ id }))).toBe('review.already_decided')
  expect(await membersOf('chenguang')).toEqual(group)
})

it('who cannot move is named before, and left behind with the reason', async () => {
  await giveOffice(world.accounts.chen)
  expect(await people('zhou').previewGroupTransfer({ selection: all(2) })).toMatchObject({
    count: 1,
    refused: [{ name: '陈会', code: 'membership.holds_office' }],
  })
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`delete from grants where account_id = ${world.accounts.chen}`),
  )
  const { id } = await submit()
  await giveOffice(world.accounts.chen)
  expect((await reviewsOf('sun').get({ id })).subject).toMatchObject({ form: { count: 2, movable: 1 } })
  await reviewsOf('sun').approve({ id })
  expect(await outcomesIn('sun', id)).toEqual([
    ['林未', 'moved'],
    ['陈会', 'membership.holds_office'],
  ])
  expect(await outcomeOf(submit(1))).toBe('group_transfer.nobody')
})

it('nobody waits in two groups, also when both are asked for at once', async () => {
  expect(await outcomesOf([submit(), submit(), submit()])).toEqual([
    'done',
    'group_transfer.nobody',
    'group_transfer.nobody',
  ])
  const preview = await people('zhou').previewGroupTransfer({ selection: all(2) })
  expect(preview.refused.map(({ code }) => code)).toEqual([
    'membership.plan_waiting',
    'membership.plan_waiting',
  ])
})

it('on a later day each moves on that day, and the union is not told of each', async () => {
  const { id } = await submit(2, { effectiveOn: '2026-12-01' })
  await reviewsOf('sun').approve({ id })
  expect(await outcomesIn('sun', id)).toEqual([
    ['林未', 'planned'],
    ['陈会', 'planned'],
  ])
  expect(await membersOf('chenguang')).toEqual(group)
  world.equipment.clock.set('2026-12-01T02:00:00Z')
  await takeEffect(world.equipment)
  expect(await membersOf('yuanshan')).toEqual(group)
  const kinds = (await world.as('zhou').admin.notices.list({ limit: 9 })).items.map(({ kind }) => kind)
  expect(kinds).toEqual(['group_transfer.approved'])
})

it('a group and a member who leaves alone at once: everybody is in one union', async () => {
  const { id } = await submit()
  const alone = await world
    .as('chen')
    .member.members.apply({ kind: 'member.transfer', unionId: world.unions.gaoshan })
  const outcomes = [
    await Promise.all([
      outcomeOf(reviewsOf('sun').approve({ id })),
      outcomeOf(reviewsOf('feng').approve({ id: alone.id })),
    ]),
  ].flat()
  expect(outcomes[0]).toBe('done')
  const wentAlone = outcomes[1] === 'done'
  expect(outcomes[1]).toBe(wentAlone ? 'done' : 'membership.changed')
  expect(await membersOf('gaoshan')).toEqual(wentAlone ? [group[1]] : [])
  expect(await outcomesIn('sun', id)).toEqual([
    ['林未', 'moved'],
    ['陈会', wentAlone ? 'membership.changed' : 'moved'],
  ])
  expect((await compareWithLedger(world.equipment.database)).differences).toEqual([])
})

it('a selection of thousands moves by one approval', async () => {
  const count = 3_000
  await world.equipment.database.transaction(async (tx) => {
    const unionId = world.unions.chenguang
    await tx.run(sql`
      with hired as (
        insert into people (person_id, name, document_kind, document_sealed, document_masked, created_at)
        select gen_random_uuid(), '群众', 'resident_identity_card', '', '3701**********0000', now()
        from generate_series(1, ${count}) returning person_id
      ), entered as (
        insert into memberships (person_id, id, union_id, union_path, status, joined_on, source, created_at,
          status_kind, status_on)
        select person_id, gen_random_uuid(), u.id, u.path, 'active', '2020-01-01', 'import', now(), 'join', '2020-01-01'
        from hired, unions u where u.id = ${unionId} returning *
      )
      insert into membership_changes (person_id, id, membership_id, revision, status, joined_on, kind, changed_on,
        union_id, source, recorded_at)
      select person_id, gen_random_uuid(), id, 1, status, joined_on, 'join', joined_on, union_id, source, created_at
      from entered`)
    for (const figure of ['members', 'verified_members'] as const)
      await changeFigure(tx, { unionId, figure, onDay: '2026-11-20', delta: count })
  })
  const { id } = await submit(count + 2)
  await reviewsOf('sun').approve({ id })
  expect(await membersOf('yuanshan')).toHaveLength(count + 2)
  const { shown, counted } = await figuresOf(world)
  expect(shown).toEqual(counted)
  expect((await compareWithLedger(world.equipment.database)).differences).toEqual([])
})

it('destinations: unions that hold members, by name, without the own one', async () => {
  const find = (search: string) => people('zhou').listDestinations({ search })
  expect(await find('有限公司')).toEqual([
    { id: world.unions.yuanshan, name: '远山食品有限公司工会委员会', superiorName: '东湖街道总工会' },
    { id: world.unions.gaoshan, name: '高山纺织有限公司工会委员会', superiorName: '青岚市总工会' },
  ])
  expect(await find('总工会')).toEqual([])
})
