import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { sendNotice, sendNotices } from './index.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
  const { accounts, equipment } = world
  const notice = { kind: 'join.rejected' as const, values: { unionName: '晨光' } }
  await equipment.database.transaction(async (tx) => {
    for (let sent = 0; sent < 3; sent++)
      await sendNotice(tx, equipment, { accountId: accounts.chen, ...notice })
    await sendNotices(tx, equipment, [accounts.chen, accounts.he], notice)
    await sendNotices(tx, equipment, [], notice)
  })
})
afterAll(() => world.end())

const list = (person: 'chen' | 'he' | 'sun') => world.as(person).member.notices.list({ limit: 2 })

it('are listed page by page, newest first, and counted while unread', async () => {
  const first = await list('chen')
  expect(first).toMatchObject({ unread: 4 })
  const cursor = first.nextCursor!
  const second = await world.as('chen').member.notices.list({ limit: 2, cursor })
  const ids = [...first.items, ...second.items].map((notice) => notice.id)
  expect(new Set(ids).size).toBe(4)
  expect([...ids].sort().reverse()).toEqual(ids)
  expect(second.nextCursor).toBeNull()
})

it('are one’s own: marking somebody else’s changes nothing', async () => {
  const { items } = await list('chen')
  await world.as('he').member.notices.markRead({ ids: items.map(({ id }) => id) })
  expect((await list('chen')).unread).toBe(4)
  expect((await list('he')).unread).toBe(1)
  expect((await list('sun')).items).toEqual([])
})

it('are read once, some or all', async () => {
  const { items } = await list('chen')
  await world.as('chen').member.notices.markRead({ ids: [items[0]!.id] })
  const readAt = (await list('chen')).items[0]!.readAt
  world.equipment.clock.advance({ minutes: 5 })
  await world.as('chen').member.notices.markRead({ ids: [items[0]!.id] })
  expect((await list('chen')).items[0]!.readAt).toBe(readAt)
  await world.as('chen').admin.notices.markRead({})
  expect((await list('chen')).unread).toBe(0)
})

it('a made-up cursor is wrong input, not an accident', async () => {
  const cursor = Buffer.from('["nothing"]').toString('base64url')
  expect(await outcomeOf(world.as('chen').member.notices.list({ limit: 2, cursor }))).toBe('input.invalid')
  expect(await outcomeOf(world.as('nobody').member.notices.list({ limit: 2 }))).toBe('session.required')
})
