import { v7 } from 'uuid'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { uploadAs } from '../../testing/registrations.ts'
import { publishImages, readImage, removePictures, shareImages, unpublishImages } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const publish = async (person: PersonKey, ids: (string | null)[], ownerId: string) => {
  const ctx = await world.contextOf(person)
  return outcomeOf(ctx.transaction((tx) => publishImages(tx, ctx, ids, ownerId)))
}
const read = async (person: PersonKey | 'nobody', id: string) =>
  outcomeOf(readImage(await world.contextOf(person), id))

it('a published picture is there for everybody who is signed in, until its thing shows another one', async () => {
  const [first, second, thing] = [await uploadAs(world, 'zhou'), await uploadAs(world, 'zhou'), v7()]
  expect(await read('chen', first)).toBe('thing.not_found')
  expect(await publish('zhou', [first, null], thing)).toBe('done')
  expect(await publish('zhou', [first, first], thing)).toBe('done')
  for (const person of ['chen', 'lin', 'feng'] as const) expect(await read(person, first)).toBe('done')
  expect(await read('nobody', first)).toBe('session.required')
  expect(await publish('zhou', [second], thing)).toBe('done')
  expect([await read('chen', first), await read('chen', second)]).toEqual(['thing.not_found', 'done'])
})

it('nobody publishes what another uploaded, even where they may read it; what is public already they may', async () => {
  const [licence, cover] = [await uploadAs(world, 'zhou'), await uploadAs(world, 'zhou')]
  await world.equipment.database.transaction((tx) =>
    shareImages(tx, [licence], {
      unionId: world.unions.chenguang,
      permission: 'merchants.view',
      ownerId: v7(),
    }),
  )
  expect(await read('wu', licence)).toBe('done')
  expect(await publish('wu', [licence], v7())).toBe('file.not_yours')
  await publish('zhou', [cover], v7())
  expect(await publish('wu', [cover], v7())).toBe('done')
})

it('the nightly tidying leaves what is published, and takes it once nothing shows it', async () => {
  const [cover, thing] = [await uploadAs(world, 'zhou'), v7()]
  await publish('zhou', [cover], thing)
  world.equipment.clock.advance({ hours: 8 * 24 })
  await removePictures(world.equipment)
  expect(await read('chen', cover)).toBe('done')
  await world.equipment.database.transaction((tx) => unpublishImages(tx, thing))
  await removePictures(world.equipment)
  expect(await read('zhou', cover)).toBe('thing.not_found')
})
