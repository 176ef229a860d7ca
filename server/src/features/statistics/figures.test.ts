import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { hire } from '../../testing/hire.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { openMembership } from '../members/ledger/open-membership.ts'
import { foldFigures } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const people = ['zheng', 'wang', 'qian', 'li', 'zhao', 'zhou', 'sun', 'feng'] as const
const fold = () => world.equipment.database.transaction(foldFigures)
const overviews = async () =>
  Object.fromEntries(
    await Promise.all(
      people.map(async (person: PersonKey) => [
        person,
        await world.as(person).admin.statistics.getOverview({}),
      ]),
    ),
  )
const counted = async (person: PersonKey) => {
  const row = await world.equipment.database.find<{ members: number; verified: number }>(sql`
    select count(*)::integer as members, (count(*) filter (where m.status <> 'unverified'))::integer as verified
    from memberships m, unions u where u.id = ${await unionOf(person)} and m.union_path <@ u.path and m.status <> 'ended'`)
  return row!
}
const unionOf = async (person: PersonKey) => (await world.as(person).admin.accounts.getSession({})).union!.id

const join = async (serial: number) => {
  const unionId = serial % 2 ? world.unions.chenguang : world.unions.gaoshan
  await hire(world.equipment, { serial, name: `数${serial}` })
  const person = await world.equipment.database.find<{ personId: string }>(
    sql`select person_id as "personId" from people where name = ${`数${serial}`}`,
  )
  const ctx = contextFor(world.equipment, { kind: 'system' })
  await world.equipment.database.transaction((tx) =>
    openMembership(tx, ctx, {
      personId: person!.personId,
      unionId,
      status: 'active',
      joinedOn: null,
      source: 'staff',
    }),
  )
}

it('readers are exact before and after the fold, at every level', async () => {
  const before = await overviews()
  expect(before.zheng).toMatchObject({
    members: 2,
    verifiedMembers: 1,
    unverifiedMembers: 1,
    unionsBelow: 7,
    childUnions: 2,
  })
  expect(before.qian).toMatchObject({ members: 0, unionsBelow: 1 })
  await fold()
  expect(await overviews()).toEqual(before)
  await fold()
  expect(await overviews()).toEqual(before)
  const left = await world.equipment.database.rows(sql`select 1 from figure_changes`)
  expect(left).toEqual([])
})

it('stays exact while members join and several folds run at once', async () => {
  const works = []
  for (let serial = 500; serial < 530; serial++) {
    works.push(join(serial))
    if (serial % 5 === 0) works.push(fold())
  }
  await Promise.all(works)
  for (const person of people) {
    const { members, verifiedMembers } = await world.as(person).admin.statistics.getOverview({})
    expect({ members, verified: verifiedMembers }).toEqual(await counted(person))
  }
  await fold()
  for (const person of people) {
    const { members, verifiedMembers, days } = await world.as(person).admin.statistics.getOverview({})
    expect({ members, verified: verifiedMembers }).toEqual(await counted(person))
    expect(days).toHaveLength(7)
  }
  const { days } = await world.as('zheng').admin.statistics.getOverview({})
  expect(days.at(-1)).toEqual({ on: '2026-11-20', joined: 30, verified: 30 })
})

it('a member joining is not kept waiting by a fold, nor a fold by an open change', async () => {
  await world.equipment.database.transaction(async (tx) => {
    await tx.run(sql`
      insert into figure_changes (union_id, union_path, figure, on_day, delta)
      select id, path, 'members', '2026-11-20', 1 from unions where id = ${world.unions.chenguang}`)
    await fold()
  })
  expect((await world.as('zheng').admin.statistics.getOverview({})).members).toBe(3)
})

it('the totals of lists agree with the overview', async () => {
  await Promise.all([join(540), join(541), join(543)])
  for (const person of people) {
    const { total } = await world.as(person).admin.members.list({ scope: 'below', status: 'any', limit: 1 })
    expect(total).toBe((await counted(person)).members)
  }
  const { items } = await world.as('zheng').admin.unions.list({ limit: 20 })
  expect(items.map((row) => row.figures.members)).toEqual([4, 1])
})
