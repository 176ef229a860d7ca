import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { differencesOf, type Fair, makeFair, unitsOf } from '../../../testing/vouchers.ts'
import { endOverActivities } from '../index.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const activityOf = ({ activityId }: Fair) =>
  world.equipment.database.find(sql`
    select status, is_open as "isOpen", (select count(*)::integer from activity_events e
      where e.activity_id = a.id and e.action = 'ended') as ended
    from activities a where id = ${activityId}`)

it('an activity ends when its time is over, once, whichever servers look: what nobody claimed is in the budget again', async () => {
  const endsAt = new Date(world.equipment.clock.now().getTime() + 60_000)
  const [fair, later] = [await makeFair(world, { activity: { endsAt } }), await makeFair(world)]
  await fair.give('chen')
  await endOverActivities(world.equipment)
  expect(await activityOf(fair)).toEqual({ status: 'approved', isOpen: true, ended: 0 })
  world.equipment.clock.advance({ minutes: 1 })
  await Promise.all([1, 2, 3].map(() => endOverActivities(world.equipment)))
  expect(await activityOf(fair)).toEqual({ status: 'ended', isOpen: false, ended: 1 })
  expect(await activityOf(later)).toMatchObject({ status: 'approved' })
  expect(await unitsOf(world, fair)).toMatchObject({ unclaimed: 0, returned: 99, claimed: 1 })
  expect(await differencesOf(world)).toEqual([])
})

it('one that is still to be drawn waits for its draw', async () => {
  const now = world.equipment.clock.now().getTime()
  const fair = await makeFair(world, {
    activity: { endsAt: new Date(now + 60_000), rules: { applicationsUntil: new Date(now + 30_000) } },
  })
  const { transaction } = world.equipment.database
  await transaction((tx) =>
    tx.run(sql`
      insert into draws (activity_id, seed_sealed, commitment, committed_at)
      values (${fair.activityId}, 'sealed', 'commitment', ${new Date(now)}) on conflict do nothing`),
  )
  world.equipment.clock.advance({ minutes: 2 })
  await endOverActivities(world.equipment)
  expect(await activityOf(fair)).toMatchObject({ status: 'approved' })
  await transaction((tx) =>
    tx.run(sql`
      update draws set drawn_at = ${new Date(now)}, seed = 'seed', list_digest = 'digest'
      where activity_id = ${fair.activityId}`),
  )
  await endOverActivities(world.equipment)
  expect(await activityOf(fair)).toMatchObject({ status: 'ended' })
})
