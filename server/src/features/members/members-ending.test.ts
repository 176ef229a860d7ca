import { afterAll, beforeAll, expect, it } from 'vitest'
import type { UnionKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
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

it('a union cannot end while members wait for it or it waits for another union', async () => {
  expect(await blockersOf('chenguang')).toEqual({})
  const { apply, submitCorrection, withdrawApplication } = world.as('chen').member.members
  const { id } = await apply({ kind: 'member.transfer', unionId: world.unions.yuanshan })
  expect(await blockersOf('yuanshan')).toEqual({ members_waiting: 1 })
  expect(await blockersOf('chenguang')).toEqual({ own_applications: 1 })
  await submitCorrection({ changes: {}, note: '住址已变' })
  await world.as('he').member.members.apply({
    kind: 'member.registration',
    unionId: world.unions.chenguang,
    joinedOn: '2020-01-01',
  })
  expect(await blockersOf('chenguang')).toEqual({ members_waiting: 2, own_applications: 1 })
  await withdrawApplication({ id })
  await world.as('zhou').admin.members.submitGroupTransfer({
    selection: { by: 'filter', filter: { status: 'any' }, count: 2 },
    toUnionId: world.unions.yuanshan,
    reason: '划转',
  })
  expect(await blockersOf('chenguang')).toEqual({ members_waiting: 2, own_applications: 1 })
  expect(await blockersOf('yuanshan')).toEqual({ members_waiting: 1 })
})
