import type { CancellationForm } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asAccount } from '../../../testing/as-account.ts'
import { figuresOf, strayPaths } from '../../../testing/figures.ts'
import { hire } from '../../../testing/hire.ts'
import type { PersonKey, UnionKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { registrationForm, uploadAs } from '../../../testing/registrations.ts'
import { grantRole } from '../../access/index.ts'
import { readImage } from '../../files/index.ts'
import { foldFigures } from '../../statistics/index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const form: CancellationForm = {
  reason: '企业终止',
  basis: '东工发〔2026〕3号',
  assetsStatement: '已移交',
  debtsStatement: '无',
}
const apply = (person: PersonKey = 'zhou', destination: UnionKey | null = 'yuanshan', changes = {}) =>
  world.as(person).admin.unionApplications.submitCancellation({
    ...form,
    destinationId: destination && world.unions[destination],
    ...changes,
  })
const approve = (id: string, person: PersonKey = 'zhao') => world.as(person).admin.reviews.approve({ id })
const preview = (person: PersonKey, destinationId?: string) =>
  world.as(person).admin.unionApplications.previewCancellation({ destinationId })
const alsoAdministers = (person: PersonKey, union: UnionKey) =>
  world.equipment.database.transaction((tx) =>
    grantRole(tx, {
      accountId: world.accounts[person],
      role: 'administrator',
      unionId: world.unions[union],
      grantedBy: null,
      at: world.equipment.clock.now(),
    }),
  )
const run = (statement: ReturnType<typeof sql>) =>
  world.equipment.database.transaction((tx) => tx.run(statement))
const blockersOf = async (person: PersonKey, destinationId?: string) =>
  (await preview(person, destinationId)).blockers

it('says what stands in the way and what would happen, until nothing does and it does', async () => {
  await world.as('zhou').admin.unions.printCard({ id: world.unions.chenguang })
  const { id: joining } = await world.as('he').member.members.apply({
    kind: 'member.join',
    unionId: world.unions.chenguang,
    employerName: '晨光机械有限公司',
  })
  expect(await blockersOf('zhou')).toEqual([
    { kind: 'members_without_destination', count: 2 },
    { kind: 'members_waiting', count: 1 },
  ])
  expect(await outcomeOf(apply())).toBe('union.not_cancellable')
  await world.as('zhou').admin.reviews.approve({ id: joining })
  expect(await outcomeOf(apply('zhou', null))).toBe('union.not_cancellable')
  expect(await preview('zhou', world.unions.yuanshan)).toEqual({
    blockers: [],
    effects: [
      { kind: 'members_moved', count: 3 },
      { kind: 'cards_ended', count: 1 },
      { kind: 'administrators_ended', count: 2 },
    ],
    destinationName: '远山食品有限公司工会委员会',
    decidingUnionName: '东湖街道总工会',
  })
  const attachmentId = await uploadAs(world, 'zhou')
  const { id } = await apply('zhou', 'yuanshan', { attachmentId })
  const { subject } = await world.as('zhao').admin.reviews.get({ id })
  expect(subject).toEqual({
    kind: 'union.cancellation',
    blockers: [],
    effects: [
      { kind: 'members_moved', count: 3 },
      { kind: 'cards_ended', count: 1 },
      { kind: 'administrators_ended', count: 2 },
    ],
    form: {
      ...form,
      attachmentId,
      destinationId: world.unions.yuanshan,
      destinationName: '远山食品有限公司工会委员会',
    },
  })
  expect(await outcomeOf(world.contextOf('zhao').then((ctx) => readImage(ctx, attachmentId)))).toBe('done')
  expect(await outcomeOf(apply())).toBe('union.application_pending')
  await approve(id)
  const detail = await world.as('zhao').admin.unions.get({ id: world.unions.chenguang })
  expect(detail).toMatchObject({ status: 'cancelled', figures: { members: 0, unionsBelow: 0 } })
  expect(await outcomeOf(approve(id))).toBe('review.already_decided')
})

it('members go on in the other union, each with one transfer in the ledger, and every figure is right', async () => {
  const { id } = await apply()
  await approve(id)
  const { items } = await world.as('sun').admin.members.list({ limit: 20 })
  expect(items.map(({ name, status }) => [name, status]).sort()).toEqual([
    ['林未', 'unverified'],
    ['陈会', 'active'],
  ])
  const entries = await world.equipment.database.rows<{
    kind: string
    transferId: string
    reason: string
  }>(sql`
    select c.kind, c.transfer_id as "transferId", c.reason, u.name from membership_changes c join unions u on u.id = c.union_id
    where c.person_id = ${world.people.chen} order by c.id`)
  expect(entries).toMatchObject([
    { kind: 'join', transferId: null },
    { kind: 'transfer_out', reason: '10', name: '晨光机械有限公司工会委员会' },
    { kind: 'transfer_in', reason: '10', name: '远山食品有限公司工会委员会' },
  ])
  expect(entries[1]!.transferId).toBe(entries[2]!.transferId)
  const mine = await world.as('chen').member.members.getMine({})
  expect(mine.membership).toMatchObject({ status: 'active', unionName: '远山食品有限公司工会委员会' })
  for (const _ of ['before the fold', 'after it']) {
    const { shown, counted } = await figuresOf(world)
    expect(shown).toEqual(counted)
    await world.equipment.database.transaction(foldFigures)
  }
  expect(await strayPaths(world)).toEqual([])
})

it('whoever administered it does so no longer; its employers are free, its card says that it ended', async () => {
  const { code } = await world.as('zhou').admin.unions.printCard({ id: world.unions.chenguang })
  await run(
    sql`insert into employers (id, name, created_at) values (gen_random_uuid(), '晨光机械有限公司', now())`,
  )
  await run(sql`
    insert into union_employers (union_id, employer_id, from_on)
    select ${world.unions.chenguang}, id, '2026-01-01' from employers`)
  await approve((await apply()).id)
  expect(await outcomeOf(world.as('zhou').admin.unions.getOwn({}))).toBe('union.not_chosen')
  const { items } = await world.as('zhou').admin.accounts.listManagedUnions({ limit: 20 })
  expect(items).toEqual([])
  const served = await world.equipment.database.rows(
    sql`select 1 from union_employers where until_on is null`,
  )
  expect(served).toEqual([])
  const codes = await world.equipment.database.rows(
    sql`select 1 from short_codes where code = ${code} and ended_at is null`,
  )
  expect(codes).toEqual([])
  const { items: notices } = await world.as('zhou').member.notices.list({ limit: 5 })
  expect(notices[0]!.kind).toBe('cancellation.approved')
})

it('takes only a union below the same superior that can hold members', async () => {
  for (const wrong of ['gaoshan', 'chenguang', 'donghu', 'province'] as const)
    expect(await outcomeOf(apply('zhou', wrong))).toBe('union.destination_wrong')
  const { unionApplications } = world.as('zhou').admin
  expect(await unionApplications.listDestinations({ search: '' })).toEqual([
    { id: world.unions.yuanshan, name: '远山食品有限公司工会委员会' },
  ])
  expect(await unionApplications.listDestinations({ search: '高山' })).toEqual([])
  await run(sql`update unions set can_hold_members = true where id = ${world.unions.donghu}`)
  expect(await outcomeOf(apply('zhou', 'donghu'))).toBe('done')
})

it('is looked at again when it is approved: somebody applied to join, the other union ended', async () => {
  const { id } = await apply()
  const { id: joining } = await world.as('he').member.members.apply({
    kind: 'member.join',
    unionId: world.unions.chenguang,
    employerName: '晨光机械有限公司',
  })
  expect(await outcomeOf(approve(id))).toBe('union.not_cancellable')
  await world.as('zhou').admin.reviews.reject({ id: joining, reason: '正在注销' })
  await run(sql`update unions set status = 'cancelled' where id = ${world.unions.yuanshan}`)
  expect(await outcomeOf(approve(id))).toBe('union.destination_wrong')
})

it('a union with others below it, with applications to decide, of its own, or at the top stays', async () => {
  expect(await blockersOf('zhao')).toEqual([{ kind: 'child_unions', count: 2 }])
  await world.as('he').admin.unions.register(await registrationForm(world, 'he', 1))
  const { unionApplications } = world.as('zhao').admin
  await unionApplications.submitChange({
    information: { name: '东湖总工会新名', kind: 'work_committee' },
  })
  expect(await blockersOf('zhao')).toEqual([
    { kind: 'child_unions', count: 2 },
    { kind: 'reviews_to_decide', count: 1 },
    { kind: 'own_applications', count: 1 },
  ])
  expect((await preview('zheng')).decidingUnionName).toBeNull()
  expect((await blockersOf('zheng'))[0]).toEqual({ kind: 'is_root', count: 1 })
  expect(await outcomeOf(apply('zheng', null))).toBe('union.not_cancellable')
})

it('waits for imports that are running, not for a checked file that nobody submits', async () => {
  await run(sql`
    insert into import_tasks (id, kind, union_id, account_id, status, file_name, created_at, changed_at)
    values (gen_random_uuid(), 'members', ${world.unions.chenguang}, ${world.accounts.zhou}, 'applying', 'a.xlsx', now(), now())`)
  const destination = world.unions.yuanshan
  expect(await blockersOf('zhou', destination)).toEqual([{ kind: 'running_imports', count: 1 }])
  await run(sql`update import_tasks set status = 'judged'`)
  expect(await blockersOf('zhou', destination)).toEqual([])
})

it('another administrator of the union takes it back; it can be corrected and decided', async () => {
  await alsoAdministers('he', 'chenguang')
  const colleague = world.as('he', { unionId: world.unions.chenguang }).admin.unionApplications
  const { id } = await apply()
  expect((await colleague.withdrawApplication({ id })).status).toBe('withdrawn')
  expect(await outcomeOf(colleague.withdrawApplication({ id }))).toBe('review.not_withdrawable')
  expect(await outcomeOf(approve(id))).toBe('review.already_decided')
  const again = await colleague.submitCancellation({
    ...form,
    destinationId: world.unions.yuanshan,
    applicationId: id,
  })
  expect(again).toMatchObject({ id, status: 'pending' })
  await world.as('zhao').admin.reviews.reject({ id, reason: '先审计' })
  expect((await colleague.getApplication({ id })).reason).toBe('先审计')
})

it.each<PersonKey>(['qian', 'li', 'sun', 'zhou'])('%s does not decide it', async (person) => {
  const { id } = await apply()
  expect(await outcomeOf(approve(id, person))).toBe('thing.not_found')
})

it('an operator neither previews nor asks', async () => {
  expect(await outcomeOf(preview('wu'))).toBe('permission.denied')
  expect(await outcomeOf(apply('wu'))).toBe('permission.denied')
})

it('an approval and an application to join at one moment: nobody waits at a union that ended', async () => {
  for (let round = 0; round < 5; round++) {
    await world.end()
    world = await createNamedWorld()
    const { id } = await apply()
    const outcomes = await outcomesOf([
      approve(id),
      world.as('he').member.members.apply({
        kind: 'member.join',
        unionId: world.unions.chenguang,
        employerName: '晨光机械有限公司',
      }),
    ])
    expect([
      ['done', 'thing.not_found'],
      ['done', 'union.not_cancellable'],
    ]).toContainEqual(outcomes)
  }
})

it('members may be taken over by a union whose own administrator is new to them', async () => {
  const account = await hire(world.equipment, {
    serial: 5,
    name: '新管',
    role: 'administrator',
    unionId: world.unions.yuanshan,
  })
  await approve((await apply()).id)
  const { items } = await asAccount(world, account, world.unions.yuanshan).admin.members.list({ limit: 5 })
  expect(items).toHaveLength(2)
})

it('a role that is being given meanwhile ends with the union', async () => {
  const { database, clock } = world.equipment
  const { id } = await apply()
  const approval = await database.transaction(async (tx) => {
    await tx.run(sql`select from unions where id = ${world.unions.chenguang} for no key update`)
    const grant = { accountId: world.accounts.he, role: 'operator', unionId: world.unions.chenguang } as const
    await grantRole(tx, { ...grant, grantedBy: null, at: clock.now() })
    const running = outcomeOf(approve(id))
    while (
      !(await database.find(sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`))
    );
    return { running }
  })
  expect(await approval.running).toBe('done')
  const open = await database.rows(
    sql`select from grants where union_id = ${world.unions.chenguang} and until_at is null`,
  )
  expect(open).toEqual([])
})
