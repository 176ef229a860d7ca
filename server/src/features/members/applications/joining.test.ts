import pg from 'pg'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { reviewDefinitions } from '../../../kinds/reviews.ts'
import { sql } from '../../../platform/database/sql.ts'
import { hire } from '../../../testing/hire.ts'
import type { PersonKey, UnionKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { decideReview } from '../../reviews/index.ts'
import { openMembership } from '../ledger/open-membership.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const apply = (person: PersonKey, union: UnionKey) =>
  world.as(person).member.members.apply({ kind: 'member.join', unionId: world.unions[union], note: '请批准' })
const openMemberships = async (person: PersonKey) => {
  const { rows } = await world.equipment.database.pool.query(
    `select u.name, m.status from memberships m join unions u on u.id = m.union_id
     where m.person_id = $1 and m.status <> 'ended'`,
    [world.people[person]],
  )
  return rows
}

it('is rejected with a reason, corrected to another union and approved there', async () => {
  const { id } = await apply('he', 'chenguang')
  await world.as('zhou').admin.reviews.reject({ id, reason: '不是本单位职工' })
  const { items } = await world.as('he').member.members.listApplications({ limit: 20 })
  expect(items[0]).toMatchObject({
    status: 'rejected',
    reason: '不是本单位职工',
    abilities: { correct: true },
  })
  await world
    .as('he')
    .member.members.correctApplication({ id, form: { kind: 'member.join', unionId: world.unions.yuanshan } })
  expect(await outcomeOf(world.as('zhou').admin.reviews.get({ id }))).toBe('thing.not_found')
  await world.as('sun').admin.reviews.approve({ id })
  expect(await openMemberships('he')).toEqual([{ name: '远山食品有限公司工会委员会', status: 'active' }])
})

it('an operator of the union decides it; the neighbour, the superior and others cannot', async () => {
  const { id } = await apply('he', 'chenguang')
  for (const person of ['sun', 'zhao', 'li', 'qian'] as const)
    expect(await outcomeOf(world.as(person).admin.reviews.approve({ id }))).toBe('thing.not_found')
  expect(await outcomeOf(world.as('wu').admin.reviews.approve({ id }))).toBe('done')
  expect(await outcomeOf(world.as('zhou').admin.reviews.approve({ id }))).toBe('review.already_decided')
})

it('withdrawn is not decided; a second application while one waits is refused', async () => {
  const { id } = await apply('he', 'chenguang')
  expect(await outcomeOf(apply('he', 'yuanshan'))).toBe('application.pending')
  expect(await outcomeOf(world.as('chen').member.members.withdrawApplication({ id }))).toBe('thing.not_found')
  await world.as('he').member.members.withdrawApplication({ id })
  expect(await outcomeOf(world.as('he').member.members.withdrawApplication({ id }))).toBe(
    'review.not_withdrawable',
  )
  expect(await outcomeOf(world.as('zhou').admin.reviews.approve({ id }))).toBe('review.already_decided')
  expect(await openMemberships('he')).toEqual([])
})

it('a union above base holds no members; a member elsewhere cannot join', async () => {
  expect(await outcomeOf(apply('he', 'donghu'))).toBe('union.cannot_hold_members')
  expect(await outcomeOf(apply('chen', 'yuanshan'))).toBe('membership.already_open')
  expect(await outcomeOf(apply('lin', 'yuanshan'))).toBe('verification.required')
})

it('a record that was imported elsewhere and never confirmed gives way, in the ledger and the figures', async () => {
  const verified = await world.as('lin').member.accounts.verifyIdentity({
    name: '林非',
    document: world.documentOf('lin'),
    statementVersion: '2026-11',
  })
  expect(verified.outcome).toBe('name_differs')
  const { id } = await apply('lin', 'yuanshan')
  await world.as('sun').admin.reviews.approve({ id })
  expect(await openMemberships('lin')).toEqual([{ name: '远山食品有限公司工会委员会', status: 'active' }])
  const before = await world.as('zhou').admin.statistics.getOverview({})
  expect(before).toMatchObject({ members: 1, verifiedMembers: 1 })
  const { items } = await world.as('sun').admin.members.list({ scope: 'own', status: 'any', limit: 20 })
  expect(items).toMatchObject([{ name: '林非', nameDiffers: false }])
})

it('two approvals by two unions at once leave exactly one membership, every time', async () => {
  await asOwner('drop index reviews_pending_once')
  for (let round = 0; round < 20; round++) {
    const accountId = await hire(world.equipment, { serial: 100 + round, name: `并发${round}` })
    const actor = await world.actorOf(accountId, 'member', null)
    if (actor.kind !== 'account') throw new Error('No session')
    const ids = [await submitFor(actor, 'chenguang'), await submitFor(actor, 'yuanshan')]
    const outcomes = await outcomesOf([
      world.as('zhou').admin.reviews.approve({ id: ids[0]! }),
      world.as('sun').admin.reviews.approve({ id: ids[1]! }),
    ])
    expect(outcomes).toEqual(['done', 'membership.already_open'])
    const open = await world.equipment.database.rows(
      sql`select 1 from memberships where person_id = ${actor.personId} and status <> 'ended'`,
    )
    expect(open).toHaveLength(1)
  }
  const { members } = await world.as('zhao').admin.statistics.getOverview({})
  expect(members).toBe(22)
})

it('joining and verifying at once leave one membership', async () => {
  const actor = await world.contextOf('he')
  const opened = ['chenguang', 'yuanshan'] as const
  const outcomes = await outcomesOf(
    opened.map((union) =>
      world.equipment.database.transaction((tx) =>
        openMembership(tx, actor, {
          personId: world.people.he,
          unionId: world.unions[union],
          status: 'active',
          joinedOn: null,
          source: 'staff',
        }),
      ),
    ),
  )
  expect(outcomes).toEqual(['done', 'membership.already_open'])
})

it('an approval whose consequence is refused decides nothing', async () => {
  const { id } = await apply('he', 'chenguang')
  const ctx = await world.contextOf('zhou')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update unions set can_hold_members = false where id = ${world.unions.chenguang}`),
  )
  const decision = { id, verdict: 'approved', reason: null } as const
  expect(await outcomeOf(decideReview(ctx, reviewDefinitions, decision))).toBe('union.cannot_hold_members')
  expect((await world.as('zhou').admin.reviews.get({ id })).status).toBe('pending')
})

const submitFor = async (
  actor: Extract<Awaited<ReturnType<NamedWorld['actorOf']>>, { kind: 'account' }>,
  union: UnionKey,
): Promise<string> => {
  const ctx = { ...(await world.contextOf('he')), actor }
  const { submitReview } = await import('../../reviews/index.ts')
  return world.equipment.database.transaction((tx) =>
    submitReview(tx, ctx, {
      kind: 'member.join',
      unionId: world.unions[union],
      subjectId: actor.personId,
      title: actor.name ?? '',
      payload: { unionId: world.unions[union], employerName: null, joinedOn: null, note: null },
    }),
  )
}

const asOwner = async (statement: string) => {
  const client = new pg.Client({ connectionString: world.equipment.ownerUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}
