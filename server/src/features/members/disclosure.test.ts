import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { peoplePlan } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { disclose } from './index.ts'

let world: NamedWorld
let membershipId: string
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  const { items } = await world.as('zhou').admin.members.list({ scope: 'own', status: 'verified', limit: 20 })
  membershipId = items[0]!.id
})
afterAll(() => world.end())

const request = (field: 'document' | 'phone' = 'document') => ({
  id: membershipId,
  field,
  reason: '核对补贴',
})
const facts = () =>
  world.equipment.database.rows<{ details: unknown; unionId: string }>(sql`
    select details, union_id as "unionId" from audit_facts where action = 'member.disclosed' order by id`)

it('shows the value to staff of the own union, with the reason on record', async () => {
  expect(await world.as('wu').admin.members.disclose(request())).toEqual({ value: peoplePlan.chen.document })
  expect(await world.as('zhou').admin.members.disclose(request('phone'))).toEqual({
    value: peoplePlan.chen.phone,
  })
  expect(await facts()).toEqual([
    { details: { field: 'document', reason: '核对补贴' }, unionId: world.unions.chenguang },
    { details: { field: 'phone', reason: '核对补贴' }, unionId: world.unions.chenguang },
  ])
  const { items } = await world.as('zhou').admin.audit.list({ action: 'member.disclosed', limit: 20 })
  expect(items).toMatchObject([{ byName: '周基' }, { byName: '吴操' }])
})

it('superiors, neighbours and the member are refused', async () => {
  for (const person of ['zhao', 'li', 'zheng', 'qian'] as const)
    expect(await outcomeOf(world.as(person).admin.members.disclose(request()))).toBe('permission.denied')
  for (const person of ['sun', 'feng'] as const)
    expect(await outcomeOf(world.as(person).admin.members.disclose(request()))).toBe('thing.not_found')
  expect(await outcomeOf(world.as('chen').admin.members.disclose(request()))).toBe('union.not_chosen')
  expect(await outcomeOf(world.as('nobody').admin.members.disclose(request()))).toBe('session.required')
  expect(await facts()).toEqual([])
})

it('needs a reason', async () => {
  const call = world.as('zhou').admin.members.disclose({ ...request(), reason: '   ' })
  expect(await outcomeOf(call)).toBe('input.invalid')
})

it('says nothing where the fact cannot be committed', async () => {
  const ctx = await world.contextOf('zhou')
  const failing = {
    ...ctx,
    transaction: async <Result>(work: Parameters<typeof ctx.transaction<Result>>[0]): Promise<Result> => {
      await ctx.transaction(work)
      throw new Error('The commit failed')
    },
  }
  await expect(disclose(failing, request())).rejects.toThrow('The commit failed')
})

it('the value is opened only after the fact is committed', async () => {
  const ctx = await world.contextOf('zhou')
  const seen: number[] = []
  const sealing = {
    ...ctx.sealing,
    unseal: (purpose: string, sealed: string) => {
      seen.push(committed)
      return ctx.sealing.unseal(purpose, sealed)
    },
  }
  let committed = 0
  const transaction: typeof ctx.transaction = async (work) => {
    const result = await ctx.transaction(work)
    committed++
    return result
  }
  await disclose({ ...ctx, sealing, transaction }, request())
  expect(seen).toEqual([1])
})

it('thirty an hour', async () => {
  for (let shown = 0; shown < 30; shown++) await world.as('zhou').admin.members.disclose(request())
  expect(await outcomeOf(world.as('zhou').admin.members.disclose(request()))).toBe('request.too_many')
  expect(await outcomeOf(world.as('wu').admin.members.disclose(request()))).toBe('done')
  world.equipment.clock.advance({ hours: 1, minutes: 1 })
  expect(await outcomeOf(world.as('zhou').admin.members.disclose(request()))).toBe('done')
})

it('more requests with a key than the pool has connections all get their answer', async () => {
  const works = Array.from({ length: 24 }, (_, number) =>
    world
      .as(number % 2 ? 'zhou' : 'wu', { idempotencyKey: `disclosure-${number}` })
      .admin.members.disclose(request()),
  )
  expect(new Set((await Promise.all(works)).map(({ value }) => value))).toEqual(
    new Set([peoplePlan.chen.document]),
  )
})
