import { randomBytes } from 'node:crypto'
import type { UnionRegistration } from '@huigong/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { registrationForm, smallPicture, uploadAs } from '../../testing/registrations.ts'
import { readImage, storeImage } from './index.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

const read = async (person: PersonKey | 'nobody', id: string) => readImage(await world.contextOf(person), id)
const certificateOf = (form: UnionRegistration) => form.employers[0]!.certificateId!
const store = async (bytes: Buffer) => storeImage(await world.contextOf('he'), bytes)

it('an uploaded picture is its uploader’s alone until it is attached', async () => {
  const id = await uploadAs(world, 'he')
  expect((await read('he', id)).mediaType).toBe('image/webp')
  for (const person of ['zhao', 'zhou', 'chen', 'zheng'] as const)
    expect(await outcomeOf(read(person, id))).toBe('thing.not_found')
  expect(await outcomeOf(read('nobody', id))).toBe('session.required')
})

it('attached to an application it is shown to the deciding union, and to no other', async () => {
  const form = await registrationForm(world, 'he', 1)
  await world.as('he').admin.unions.register(form)
  const id = certificateOf(form)
  expect(await outcomeOf(read('zhao', id))).toBe('done')
  for (const person of ['li', 'wang', 'qian', 'zhou', 'sun', 'wu', 'chen'] as const)
    expect(await outcomeOf(read(person, id))).toBe('thing.not_found')
})

it('corrected to another superior, the application’s picture moves with it', async () => {
  const form = await registrationForm(world, 'he', 2)
  const { id } = await world.as('he').admin.unions.register(form)
  await world.as('he').admin.unions.withdrawRegistration({ id })
  await world.as('he').admin.unions.correctRegistration({ ...form, id, superiorId: world.unions.binhe })
  expect(await outcomeOf(read('li', certificateOf(form)))).toBe('done')
  expect(await outcomeOf(read('zhao', certificateOf(form)))).toBe('thing.not_found')
})

it('only pictures are taken, by their content', async () => {
  for (const text of [
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '%PDF-1.7',
    '',
  ])
    expect(await outcomeOf(store(Buffer.from(text)))).toBe('file.not_an_image')
  const broken = (await smallPicture()).subarray(0, 60)
  expect(await outcomeOf(store(broken))).toMatch(/^file\.(image_broken|not_an_image)$/)
  const huge = Buffer.concat([await smallPicture(), randomBytes(11 * 1024 * 1024)])
  expect(await outcomeOf(store(huge))).toBe('file.image_too_large')
})

it('a script behind the pixels and the place they were taken stay behind', async () => {
  const marked = await sharp(await smallPicture())
    .jpeg()
    .withExif({ IFD0: { Copyright: 'secret-place' } })
    .toBuffer()
  const { id } = await store(Buffer.concat([marked, Buffer.from('<script>alert(1)</script>')]))
  const { bytes } = await read('he', id)
  expect(bytes.includes('<script>')).toBe(false)
  expect(bytes.includes('secret-place')).toBe(false)
})

it('lies sealed in the data folder', async () => {
  const id = await uploadAs(world, 'he')
  const row = await world.equipment.database.find<{ key: string }>(
    sql`select storage_key as key from files where id = ${id}`,
  )
  const stored = await world.equipment.objectStorage.get(row!.key)
  expect(stored.subarray(0, 7).toString()).toBe('v1.intl')
  expect(stored.includes('WEBP')).toBe(false)
})

it('nobody unverified uploads', async () => {
  const ctx = {
    ...(await world.contextOf('nobody')),
    actor: await world.actorOf(world.accounts.lin, 'admin', null),
  }
  expect(await outcomeOf(storeImage(ctx, await smallPicture()))).toBe('verification.required')
})
