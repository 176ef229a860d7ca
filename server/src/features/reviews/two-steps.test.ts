import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { hire } from '../../testing/hire.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { decideReview } from './decide-review.ts'
import { remindReviews } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into settings (name, value, changed_at) values ('transferDecision', '"releasing_first"',
        ${world.equipment.clock.now()})`),
  )
})
afterAll(() => world.end())

// Submitted on Friday 20 November 2026.
const apply = () =>
  world.as('chen').member.members.apply({ kind: 'member.transfer', unionId: world.unions.gaoshan })
const reviewsOf = (person: PersonKey) => world.as(person).admin.reviews
const eventsOf = async (id: string) =>
  (
    await world.equipment.database.rows<{ action: string }>(
      sql`select action from review_events where review_id = ${id} order by id`,
    )
  ).map(({ action }) => action)
const rowOf = (id: string) =>
  world.equipment.database.find<object>(sql`
    select step, passed_union_id as passed, union_id as union, due_on as "dueOn", escalated_union_id as escalated,
      reminded_at as reminded
    from reviews where id = ${id}`)
const remindAt = async (instant: string) => {
  world.equipment.clock.set(instant)
  await remindReviews(world.equipment)
}

it('the second union has days of its own, and what is left too long goes up from it', async () => {
  const { id } = await apply()
  await remindAt('2026-12-05T01:00:00Z')
  expect(await eventsOf(id)).toEqual(['submitted', 'reminded', 'escalated'])
  expect(await rowOf(id)).toMatchObject({ escalated: world.unions.donghu })
  await reviewsOf('zhou').approve({ id })
  expect(await rowOf(id)).toEqual({
    step: 2,
    passed: world.unions.chenguang,
    union: world.unions.gaoshan,
    dueOn: '2026-12-11',
    escalated: null,
    reminded: null,
  })
  expect(await outcomeOf(reviewsOf('zhao').get({ id }))).toBe('thing.not_found')
  await remindAt('2026-12-05T02:00:00Z')
  expect(await eventsOf(id)).toEqual(['submitted', 'reminded', 'escalated', 'passed'])
  await remindAt('2026-12-19T02:00:00Z')
  expect(await rowOf(id)).toMatchObject({ escalated: world.unions.qinglan })
  const { items } = await reviewsOf('qian').list({ kind: 'member.transfer', escalated: 'true', limit: 5 })
  expect(items).toMatchObject([{ id, escalatedFromName: '高山纺织有限公司工会委员会' }])
})

it('passing it on leaves a fact of the union that did, and is counted at the next', async () => {
  const { id } = await apply()
  const countsOf = async (person: PersonKey) => (await reviewsOf(person).count({}))['member.transfer']
  expect([await countsOf('zhou'), await countsOf('feng')]).toEqual([1, 0])
  await reviewsOf('wu').approve({ id })
  expect([await countsOf('zhou'), await countsOf('feng')]).toEqual([0, 1])
  const facts = await world.equipment.database.rows<object>(sql`
    select action, union_id as "unionId" from audit_facts where object_id = ${id} and action like 'review.%' order by id`)
  expect(facts).toEqual([
    { action: 'review.submitted', unionId: world.unions.chenguang },
    { action: 'review.passed', unionId: world.unions.chenguang },
  ])
})

it('two administrators of the first union at once pass it on once; the second union alone decides then', async () => {
  const { id } = await apply()
  const outcomes = await outcomesOf([
    reviewsOf('zhou').approve({ id }),
    reviewsOf('wu').approve({ id }),
    reviewsOf('feng').approve({ id }),
  ])
  // The second union may have come when it was passed on already.
  expect([
    ['done', 'review.already_decided', 'thing.not_found'],
    ['done', 'done', 'review.already_decided'],
  ]).toContainEqual(outcomes)
  expect((await eventsOf(id)).filter((action) => action === 'passed')).toHaveLength(1)
})

it('passing on and withdrawing at once: it waits nowhere', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await apply()
    await outcomesOf([
      reviewsOf('zhou').approve({ id }),
      world.as('chen').member.members.withdrawApplication({ id }),
    ])
    const { status } = await world.as('chen').member.members.getApplication({ id })
    expect(status).toBe('withdrawn')
    expect(await outcomeOf(reviewsOf('feng').approve({ id }))).toMatch(
      /review.already_decided|thing.not_found/,
    )
  }
})

it('who applied decides at neither step', async () => {
  const accountId = await hire(world.equipment, {
    serial: 1,
    name: '申请人',
    role: 'operator',
    unionId: world.unions.gaoshan,
  })
  const { id } = await apply()
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update reviews set applicant_account_id = ${accountId} where id = ${id}`),
  )
  await reviewsOf('zhou').approve({ id })
  const ctx = {
    ...(await world.contextOf('feng')),
    actor: await world.actorOf(accountId, 'admin', world.unions.gaoshan),
  }
  const { reviewDefinitions } = await import('../../kinds/reviews.ts')
  const decision = { id, verdict: 'approved', reason: null } as const
  expect(await outcomeOf(decideReview(ctx, reviewDefinitions, decision))).toBe('review.own_application')
})
