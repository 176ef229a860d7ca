import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { membershipOf } from '../../testing/members.ts'
import type { UnionKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { holdTree, systemContext } from '../access/index.ts'
import { reviewsEnding } from '../reviews/index.ts'
import { membersEnding } from './members-ending.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const blockersOf = async (union: UnionKey) => {
  const ending = { unionId: world.unions[union], destinationId: world.unions.gaoshan }
  const found = [
    ...(await membersEnding.blockers!(world.equipment.database, ending)),
    ...(await reviewsEnding.blockers!(world.equipment.database, ending)),
  ]
  return Object.fromEntries(found.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]))
}

it('a union cannot end while members wait for it or it waits for another union; a transfer of its member is not its own', async () => {
  expect(await blockersOf('chenguang')).toEqual({})
  const { apply, submitCorrection, withdrawApplication } = world.as('chen').member.members
  const { id } = await apply({ kind: 'member.transfer', unionId: world.unions.yuanshan })
  expect(await blockersOf('yuanshan')).toEqual({ members_waiting: 1 })
  expect(await blockersOf('chenguang')).toEqual({})
  await submitCorrection({ changes: {}, note: '住址已变' })
  await world.as('he').member.members.apply({
    kind: 'member.registration',
    unionId: world.unions.chenguang,
    joinedOn: '2020-01-01',
  })
  expect(await blockersOf('chenguang')).toEqual({ members_waiting: 2 })
  await withdrawApplication({ id })
  await world.as('zhou').admin.members.submitGroupTransfer({
    selection: { by: 'filter', filter: { status: 'any' }, count: 2 },
    toUnionId: world.unions.yuanshan,
    reason: '划转',
  })
  expect(await blockersOf('chenguang')).toEqual({ members_waiting: 2, own_applications: 1 })
  expect(await blockersOf('yuanshan')).toEqual({ members_waiting: 1 })
})

it('what the union planned ends with it, and holds nobody at the union that takes them over', async () => {
  const { id } = await membershipOf(world, 'chen')
  const asked = { selection: { by: 'ids' as const, ids: [id] }, action: 'retain' as const, reason: '3' }
  const { change } = world.as('zhou').admin.members
  expect(await change({ ...asked, on: '2026-12-01' })).toMatchObject({ planned: 1 })
  await world.equipment.database.transaction(async (tx) => {
    await holdTree(tx)
    await membersEnding.carryOut!(tx, systemContext(world.equipment, 'ending'), {
      unionId: world.unions.chenguang,
      destinationId: world.unions.yuanshan,
    })
  })
  expect(
    await world.equipment.database.rows(sql`select status from planned_changes where membership_id = ${id}`),
  ).toEqual([{ status: 'cancelled' }])
  expect(await world.as('sun').admin.members.change({ ...asked, on: '2026-11-20' })).toMatchObject({
    done: 1,
  })
})
