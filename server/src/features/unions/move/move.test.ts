import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { figuresOf, strayPaths } from '../../../testing/figures.ts'
import { applyToMove, found, makeAdministrator } from '../../../testing/moves.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { registrationForm } from '../../../testing/registrations.ts'
import { foldFigures } from '../../statistics/index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const approve = (id: string, person: PersonKey, unionId?: string) =>
  world.as(person, { unionId }).admin.reviews.approve({ id })
const namesOf = async (person: PersonKey) =>
  (await world.as(person).admin.members.list({ scope: 'below', limit: 20 })).items
    .map(({ name }) => name)
    .sort()
const childrenOf = async (person: PersonKey, superiorId?: string) =>
  (await world.as(person).admin.unions.list({ superiorId, limit: 20 })).items.map(({ name }) => name)
const expectExactFigures = async () => {
  const { shown, counted } = await figuresOf(world)
  expect(shown).toEqual(counted)
  expect(await strayPaths(world)).toEqual([])
}

it('a street goes to another city with all below it: the province decides, and rights follow', async () => {
  const preview = await world.as('li').admin.unionApplications.previewMove({
    id: world.unions.donghu,
    superiorId: world.unions.qinglan,
  })
  expect(preview).toEqual({
    unionName: '东湖街道总工会',
    fromSuperiorName: '滨河区总工会',
    toSuperiorName: '青岚市总工会',
    decidingUnionName: '海东省总工会',
    unions: 3,
    members: 2,
    pendingReviews: 0,
  })
  const { id, decidingUnionName } = await applyToMove(world, 'li', 'donghu', 'qinglan')
  expect(decidingUnionName).toBe('海东省总工会')
  expect(await namesOf('li')).toEqual(['林未', '陈会'])
  expect(await namesOf('qian')).toEqual([])
  const decided = await approve(id, 'zheng')
  expect(decided.subject).toMatchObject({ kind: 'union.move', form: { unions: 3, members: 2 } })

  expect(await namesOf('li')).toEqual([])
  expect(await childrenOf('li')).toEqual([])
  for (const union of ['donghu', 'chenguang'] as const)
    expect(await outcomeOf(world.as('li').admin.unions.get({ id: world.unions[union] }))).toBe(
      'thing.not_found',
    )
  expect(await namesOf('qian')).toEqual(['林未', '陈会'])
  expect(await childrenOf('qian')).toEqual(['东湖街道总工会', '高山纺织有限公司工会委员会'])
  expect(await childrenOf('qian', world.unions.donghu)).toHaveLength(2)
  expect(await namesOf('zhao')).toEqual(['林未', '陈会'])
  expect(await outcomeOf(approve(id, 'zheng'))).toBe('review.already_decided')
})

it('all figures are what counting says, before, between and after folds', async () => {
  await applyToMove(world, 'li', 'donghu', 'qinglan').then(({ id }) => approve(id, 'zheng'))
  await expectExactFigures()
  const application = await world.as('he').member.members.apply({
    kind: 'member.join',
    unionId: world.unions.chenguang,
    employerName: '晨光机械有限公司',
  })
  await world.as('zhou').admin.reviews.approve({ id: application.id })
  await expectExactFigures()
  await applyToMove(world, 'zhou', 'chenguang', 'binhe').then(({ id }) => approve(id, 'zheng'))
  await expectExactFigures()
  await world.equipment.database.transaction(foldFigures)
  await expectExactFigures()
  const days = await world.equipment.database.rows(sql`
    select f.union_id from union_figures f where f.below_amount <> (
      select sum(d.below_amount) from union_day_figures d where d.union_id = f.union_id and d.figure = f.figure)`)
  expect(days).toEqual([])
})

it('everybody concerned is told: the applicant of the outcome, the others of the move', async () => {
  const { id } = await applyToMove(world, 'zhao', 'donghu', 'qinglan')
  await approve(id, 'zheng')
  const newest = async (person: PersonKey) =>
    (await world.as(person).admin.notices.list({ limit: 5 })).items.map(({ kind, values }) => [kind, values])
  const told = ['move.told', { unionName: '东湖街道总工会', superiorName: '青岚市总工会' }]
  expect(await newest('li')).toEqual([told])
  expect(await newest('qian')).toEqual([told])
  expect(await newest('zhao')).toEqual([['move.approved', { unionName: '东湖街道总工会' }]])
  expect(await newest('zheng')).toEqual([])
})

it('who stands above both places has it decided by another of its administrators', async () => {
  await makeAdministrator(world, 'he', world.unions.binhe)
  const { id, decidingUnionName } = await applyToMove(world, 'li', 'chenguang', 'binhe')
  expect(decidingUnionName).toBe('滨河区总工会')
  expect(await outcomeOf(approve(id, 'li'))).toBe('review.own_application')
  await approve(id, 'he', world.unions.binhe)
  expect(await childrenOf('li')).toEqual(['东湖街道总工会', '晨光机械有限公司工会委员会'])
  const own = await applyToMove(world, 'zheng', 'binhe', 'qinglan')
  await makeAdministrator(world, 'he', world.unions.province)
  await approve(own.id, 'he', world.unions.province)
  expect(await childrenOf('qian')).toEqual(['滨河区总工会', '高山纺织有限公司工会委员会'])
})

it('where the applicant acts alone for the union above both places, the next one above it decides', async () => {
  const { id, decidingUnionName } = await applyToMove(world, 'li', 'chenguang', 'binhe')
  expect(decidingUnionName).toBe('临江市总工会')
  expect(await outcomeOf(approve(id, 'li'))).toBe('thing.not_found')
  await approve(id, 'wang')
  expect(await childrenOf('li')).toEqual(['东湖街道总工会', '晨光机械有限公司工会委员会'])
})

it.each<[PersonKey, string, string, string]>([
  ['zheng', 'province', 'linjiang', 'union.root_stays'],
  ['zheng', 'binhe', 'linjiang', 'union.move_nowhere'],
  ['zheng', 'linjiang', 'donghu', 'union.move_into_own_branch'],
  ['zheng', 'linjiang', 'linjiang', 'union.move_into_own_branch'],
  ['li', 'chenguang', 'gaoshan', 'union.superior_is_base'],
  ['li', 'chenguang', '00000000-0000-7000-8000-000000000009', 'union.superior_missing'],
  ['li', 'gaoshan', 'binhe', 'thing.not_found'],
  ['qian', 'donghu', 'qinglan', 'thing.not_found'],
  ['zhou', 'donghu', 'qinglan', 'thing.not_found'],
  ['wu', 'chenguang', 'binhe', 'permission.denied'],
])('%s asking to put %s under %s: %s', async (person, union, superior, code) => {
  expect(await outcomeOf(applyToMove(world, person, union, superior))).toBe(code)
})

it('no union goes under one of a lower level or beside one of its name', async () => {
  const street = await found(world, { superiorId: world.unions.qinglan, name: '西湖街道总工会' })
  expect(await outcomeOf(applyToMove(world, 'wang', 'binhe', street))).toBe('union.level_above_superior')
  const twin = await found(world, { superiorId: world.unions.binhe, name: '西湖街道总工会' })
  expect(await outcomeOf(applyToMove(world, 'wang', twin, 'qinglan'))).toBe('union.name_taken')
})

it('what waits about the branch is decided first', async () => {
  const { id: registration } = await world
    .as('he')
    .admin.unions.register(await registrationForm(world, 'he', 1))
  await world.as('zhou').admin.unionApplications.submitChange({
    information: { name: '晨光重工工会委员会', kind: 'independent_base' },
  })
  const { pendingReviews } = await world.as('li').admin.unionApplications.previewMove({
    id: world.unions.donghu,
    superiorId: world.unions.qinglan,
  })
  expect(pendingReviews).toBe(2)
  expect(await outcomeOf(applyToMove(world, 'li', 'donghu', 'qinglan'))).toBe('union.branch_under_review')
  await world.as('zhao').admin.reviews.reject({ id: registration, reason: '先移动' })
  const { items } = await world
    .as('zhao')
    .admin.reviews.list({ kind: 'union.change', status: 'pending', limit: 5 })
  await world.as('zhao').admin.reviews.approve({ id: items[0]!.id })
  const { id } = await applyToMove(world, 'li', 'donghu', 'qinglan')
  expect(await outcomeOf(applyToMove(world, 'zhao', 'donghu', 'linjiang'))).toBe('union.application_pending')
  expect(await outcomeOf(applyToMove(world, 'li', 'chenguang', 'binhe'))).toBe('done')
  expect(await outcomeOf(approve(id, 'zheng'))).toBe('union.branch_under_review')
})

it('is taken back by another administrator, corrected, rejected and decided by nobody else', async () => {
  await makeAdministrator(world, 'he', world.unions.binhe)
  const colleague = world.as('he', { unionId: world.unions.binhe }).admin.unionApplications
  const { id } = await applyToMove(world, 'li', 'donghu', 'qinglan')
  for (const person of ['qian', 'wang', 'li', 'zhao'] as const)
    expect(await outcomeOf(approve(id, person))).toBe('thing.not_found')
  expect(await outcomeOf(approve(id, 'wu'))).toBe('thing.not_found')
  expect((await colleague.withdrawApplication({ id })).status).toBe('withdrawn')
  expect(await outcomeOf(approve(id, 'zheng'))).toBe('review.already_decided')
  const again = await applyToMove(world, 'he', 'donghu', 'linjiang', {
    unionId: world.unions.binhe,
    applicationId: id,
  })
  expect(again).toMatchObject({ id, decidingUnionName: '临江市总工会' })
  await world.as('wang').admin.reviews.reject({ id, reason: '理由不足' })
  expect(await childrenOf('li')).toEqual(['东湖街道总工会'])
})

it('what was left too long goes to the new superior, not to the old one', async () => {
  const { id: joining } = await world.as('he').member.members.apply({
    kind: 'member.join',
    unionId: world.unions.chenguang,
    employerName: '晨光机械有限公司',
  })
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update reviews set escalated_union_id = ${world.unions.donghu} where id = ${joining}`),
  )
  await applyToMove(world, 'zhou', 'chenguang', 'qinglan').then(({ id }) => approve(id, 'zheng'))
  expect(await outcomeOf(world.as('zhao').admin.reviews.get({ id: joining }))).toBe('thing.not_found')
  expect(await outcomeOf(world.as('qian').admin.reviews.get({ id: joining }))).toBe('done')
})
