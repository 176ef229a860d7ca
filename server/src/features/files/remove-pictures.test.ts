import { v7 } from 'uuid'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { registrationForm, uploadAs } from '../../testing/registrations.ts'
import { readImage, removePictures, shareImages } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const shown = async (id: string) => outcomeOf(readImage(await world.contextOf('he'), id))
const keyOf = async (id: string) => {
  const row = await world.equipment.database.find<{ key: string }>(
    sql`select storage_key as key from files where id = ${id}`,
  )
  return row!.key
}
const tidy = () => removePictures(world.equipment)

it('a picture that was never attached goes after a week, with its bytes; an attached one stays', async () => {
  const lonely = await uploadAs(world, 'he')
  const key = await keyOf(lonely)
  const form = await registrationForm(world, 'he', 1)
  await world.as('he').admin.unions.register(form)
  world.equipment.clock.advance({ hours: 7 * 24 - 1 })
  await tidy()
  expect(await shown(lonely)).toBe('done')
  world.equipment.clock.advance({ hours: 2 })
  await tidy()
  await tidy()
  expect(await shown(lonely)).toBe('thing.not_found')
  await expect(world.equipment.objectStorage.get(key)).rejects.toThrow()
  expect(await shown(form.employers[0]!.certificateId!)).toBe('done')
  const facts = await world.equipment.database.rows(
    sql`select details from audit_facts where action = 'file.removed'`,
  )
  expect(facts).toEqual([{ details: { reason: 'unattached', count: 1 } }])
})

const decidedProof = async (decidedAt: Date | null, picture: string): Promise<string> => {
  const id = v7()
  await world.equipment.database.transaction(async (tx) => {
    await tx.run(sql`
      insert into reviews (id, kind, status, union_id, from_union_id, title, applicant_account_id, payload, submitted_at,
        decided_at)
      values (${id}, 'member.proof', ${decidedAt ? 'approved' : 'pending'}, ${world.unions.province},
        ${world.unions.chenguang}, '人工核验', ${world.accounts.he}, '{}', ${world.equipment.clock.now()}, ${decidedAt})`)
    const reader = {
      unionId: world.unions.province,
      permission: 'identity_proofs.review',
      ownerId: id,
    } as const
    await shareImages(tx, [picture], reader)
  })
  return id
}

it('the pictures of a proof go thirty days after its decision, unless something else shows them', async () => {
  const pictures = [await uploadAs(world, 'he'), await uploadAs(world, 'he'), await uploadAs(world, 'he')]
  const [decided, waiting, alsoElsewhere] = pictures as [string, string, string]
  const now = world.equipment.clock.now()
  await decidedProof(now, decided)
  await decidedProof(null, waiting)
  await decidedProof(now, alsoElsewhere)
  await world.equipment.database.transaction((tx) =>
    shareImages(tx, [alsoElsewhere], {
      unionId: world.unions.chenguang,
      permission: 'unions.view',
      ownerId: world.unions.chenguang,
    }),
  )
  world.equipment.clock.advance({ hours: 29 * 24 })
  await tidy()
  expect(await Promise.all(pictures.map(shown))).toEqual(['done', 'done', 'done'])
  world.equipment.clock.advance({ hours: 25 })
  await tidy()
  expect(await Promise.all(pictures.map(shown))).toEqual(['thing.not_found', 'done', 'done'])
})
