import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { asClerk } from '../../testing/as-account.ts'
import { claimAs, makeMembers } from '../../testing/claims.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { differencesOf, type Fair, makeFair } from '../../testing/vouchers.ts'
import { lockTree } from '../access/index.ts'
import { foldFigures } from '../statistics/index.ts'

let world: NamedWorld
let fair: Fair
beforeAll(async () => {
  world = await createNamedWorld()
  fair = await makeFair(world)
})
afterAll(() => world.end())

/** Works while a branch is moved: its union comes to lie below 青岚, and what waits goes on. */
const whileMoving = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const { database } = world.equipment
  const { chenguang, qinglan, donghu } = world.unions
  let moving: Promise<Result> | undefined
  const target = moves++ % 2 === 0 ? qinglan : donghu
  await database.transaction(async (tx) => {
    await lockTree(tx)
    await foldFigures(tx)
    moving = work()
    const isWaiting = await Promise.race([
      moving.then(() => false),
      new Promise<boolean>((resolve) => setTimeout(resolve, 200, true)),
    ])
    expect(isWaiting).toBe(true)
    await tx.run(sql`
      update unions set superior_id = ${target},
        path = (select s.path from unions s where s.id = ${target}) || subpath(path, nlevel(path) - 1)
      where id = ${chenguang}`)
  })
  return moving!
}
let moves = 0

const pathsOfChanges = async () =>
  (
    await world.equipment.database.rows<{ isOfNow: boolean }>(sql`
      select c.union_path = u.path as "isOfNow" from figure_changes c join unions u on u.id = c.union_id
      where c.figure like 'welfare%'`)
  ).map(({ isOfNow }) => isOfNow)

it('what is claimed, redeemed or taken back while a branch moves is counted where it lies then', async () => {
  const [personId] = await makeMembers(world, 1)
  const { activityId, campaignId, merchant } = fair
  const { number } = await whileMoving(() => claimAs(world, { activityId, campaignId, personId: personId! }))
  const { redemptions } = asClerk(world, merchant)
  const { id } = await whileMoving(() => redemptions.redeem({ code: number, nonce: 'nonce-while-moving' }))
  await whileMoving(() => redemptions.undo({ id, reason: '拿错了' }))
  const paths = await pathsOfChanges()
  expect(paths.length).toBeGreaterThan(0)
  expect(paths).not.toContain(false)
  expect(await differencesOf(world)).toEqual([])
})
