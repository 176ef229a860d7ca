import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { ledgerOf, membershipOf } from '../../../testing/members.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { compareFigures } from '../../statistics/index.ts'
import { compareWithLedger } from '../ledger/rebuild-memberships.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterEach(async () => {
  expect(await compareWithLedger(world.equipment.database)).toMatchObject({ differing: 0 })
  expect((await compareFigures(world.equipment.database)).differences).toEqual([])
})
afterAll(() => world.end())

const zhou = () => world.as('zhou').admin.members
const change = (id: string, action: 'remove' | 'retain' | 'resume' | 'erase', reason: string) =>
  zhou().change({ selection: { by: 'ids', ids: [id] }, action, reason, on: '2026-11-20' })
const closeAccountOf = async (person: 'chen') => {
  await world.as(person).member.privacy.requestCode({})
  const code = world.equipment.sent.at(-1)!.values.code!
  await world.as(person).member.privacy.closeAccount({ code, leavesUnion: false })
}

it('who closed the account meanwhile comes back as anybody who never verified', async () => {
  const { id } = await membershipOf(world, 'chen')
  await change(id, 'remove', '1')
  await closeAccountOf('chen')
  expect(await zhou().recover({ id })).toMatchObject({ status: 'unverified', mayVote: false })
})

it('retained without an account, and resumed: a member again, who has to verify', async () => {
  const { id } = await membershipOf(world, 'chen')
  await change(id, 'retain', '3')
  await closeAccountOf('chen')
  await change(id, 'resume', '1')
  expect(await ledgerOf(world, world.people.chen)).toEqual([
    'join active',
    'retain retained',
    'resume unverified',
  ])
})

it('who verified meanwhile under another name comes back into the list of other names', async () => {
  const { id } = await zhou().add({
    name: '何别',
    document: { kind: 'hk_macao_travel_permit', number: 'H12345679' },
  })
  await change(id, 'remove', '1')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update people set verified_at = now(), verified_name = '何另' where name = '何别'`),
  )
  expect(await zhou().recover({ id })).toMatchObject({ status: 'unverified' })
  expect((await zhou().list({ status: 'name_differs' })).items).toMatchObject([{ id }])
})

const person = { name: '梁港', bornOn: '1990-03-07', sex: 'female' } as const
const addTwo = async () => [
  await zhou().add({ ...person, document: { kind: 'hk_macao_travel_permit', number: 'H12345678' } }),
  await zhou().add({
    ...person,
    document: { kind: 'hk_macao_taiwan_residence_permit', number: '810000199003070023' },
  }),
]

it('of two records that became one only the kept one can be a member', async () => {
  const [old, newer] = await addTwo()
  await change(old!.id, 'remove', '1')
  const { memberId } = await zhou().merge({ personId: old!.personId, otherPersonId: newer!.personId })
  expect(memberId).toBe(newer!.id)
  expect((await zhou().listEnded({ limit: 20 })).items).toEqual([])
  expect(await outcomeOf(zhou().recover({ id: old!.id }))).toBe('membership.not_recoverable')
})

it('who was merged out of two records is ended, not erased: the other record would be left to nobody', async () => {
  const [old, newer] = await addTwo()
  const { memberId } = await zhou().merge({ personId: old!.personId, otherPersonId: newer!.personId })
  await change(memberId, 'erase', '11')
  const left = await world.equipment.database.rows(sql`
    select 1 from people p where p.merged_into is not null
      and not exists (select from people k where k.person_id = p.merged_into)`)
  expect(left).toEqual([])
})
