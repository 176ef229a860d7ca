import { afterAll, beforeEach, expect, it } from 'vitest'
import { createNamedWorld, type NamedWorld } from '../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../testing/outcomes.ts'
import { registrationForm } from '../testing/registrations.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const apply = (union: 'chenguang' | 'yuanshan', idempotencyKey: string, person: 'he' | 'lin' = 'he') =>
  world
    .as(person, { idempotencyKey })
    .member.members.apply({ kind: 'member.join', unionId: world.unions[union] })

it('the same request again gets the first answer and changes nothing', async () => {
  const first = await apply('chenguang', 'key-1')
  world.equipment.clock.advance({ minutes: 3 })
  expect(await apply('chenguang', 'key-1')).toEqual(first)
  const { items } = await world
    .as('zhou')
    .admin.reviews.list({ kind: 'member.join', status: 'pending', limit: 20 })
  expect(items).toHaveLength(1)
})

it('two at the same moment do the work once and answer the same', async () => {
  for (let round = 0; round < 10; round++) {
    const [one, two] = await Promise.all([
      apply('chenguang', `pair-${round}`),
      apply('chenguang', `pair-${round}`),
    ])
    expect(one).toEqual(two)
    await world.as('he').member.members.withdrawApplication({ id: one.id })
  }
})

it('another content under the same key is refused, also for another call', async () => {
  const { id } = await apply('chenguang', 'key-2')
  expect(await outcomeOf(apply('yuanshan', 'key-2'))).toBe('request.key_reused')
  const withdraw = world.as('he', { idempotencyKey: 'key-2' }).member.members.withdrawApplication({ id })
  expect(await outcomeOf(withdraw)).toBe('request.key_reused')
})

it('a key belongs to its account', async () => {
  await apply('chenguang', 'key-3')
  const form = await registrationForm(world, 'zhou', 1)
  const other = world.as('zhou', { idempotencyKey: 'key-3' }).admin.unions.register(form)
  expect(await outcomeOf(other)).toBe('done')
})

it('a change that failed can be sent again with its key', async () => {
  const { id } = await apply('chenguang', 'key-4')
  expect(await outcomeOf(apply('yuanshan', 'key-5'))).toBe('application.pending')
  await world.as('he').member.members.withdrawApplication({ id })
  expect(await outcomeOf(apply('yuanshan', 'key-5'))).toBe('done')
})

it('an unlucky pair under different keys: one is taken', async () => {
  expect(await outcomesOf([apply('chenguang', 'a'), apply('yuanshan', 'b')])).toEqual([
    'application.pending',
    'done',
  ])
})

it('more changes with keys than the pool has connections are all answered', async () => {
  const outcomes = await outcomesOf(
    Array.from({ length: 30 }, (_, number) =>
      world.as('lin', { idempotencyKey: `check-${number}` }).member.accounts.verifyIdentity({
        name: '陈会',
        document: world.documentOf('chen'),
        statementVersion: '2026-11',
      }),
    ),
  )
  expect(new Set(outcomes)).toEqual(new Set(['verification.document_taken', 'request.too_many']))
})

it('the remembered answer is sealed: it may hold what was disclosed', async () => {
  const { items } = await world.as('zhou').admin.members.list({ scope: 'own', status: 'verified', limit: 1 })
  const request = { id: items[0]!.id, field: 'document' as const, reason: '核对' }
  const { value } = await world.as('zhou', { idempotencyKey: 'd' }).admin.members.disclose(request)
  const { rows } = await world.equipment.database.pool.query('select response from idempotency_keys')
  expect(JSON.stringify(rows)).not.toContain(value)
  expect(await world.as('zhou', { idempotencyKey: 'd' }).admin.members.disclose(request)).toEqual({ value })
})
