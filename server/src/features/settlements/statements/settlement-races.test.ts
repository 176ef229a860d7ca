import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asClerk } from '../../../testing/as-account.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { asAccountant } from '../../../testing/settlements.ts'
import { codeOf, type Fair, makeFair } from '../../../testing/vouchers.ts'

let world: NamedWorld
let fair: Fair
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  fair = await makeFair(world)
})
afterAll(() => world.end())

const people = ['chen', 'zhou', 'wu', 'sun', 'li', 'zhao', 'wang', 'zheng'] as const
let nonces = 0
const nonce = () => `settle-${nonces++}-nonce`
const clerk = () => asClerk(world, fair.merchant, fair.merchant.contactAccountId).redemptions
const periodUntil = (untilAt: Date) => ({
  merchantId: fair.merchant.id,
  fromAt: '2026-11-20T00:00:00.000Z',
  untilAt: untilAt.toISOString(),
})
const codes = async () => {
  const given = await Promise.all(people.map((person) => fair.give(person)))
  return Promise.all(given.map((voucher, index) => codeOf(world, people[index]!, voucher)))
}
/** Redeemed in the time, and whether the settlement has them. */
const redemptions = () =>
  world.equipment.database.rows<{ at: Date; isSettled: boolean; isReversed: boolean }>(sql`
    select redeemed_at as at, settlement_id is not null as "isSettled", reversed_at is not null as "isReversed"
    from redemptions where merchant_id = ${fair.merchant.id}`)

it('whatever is redeemed while a time is locked is in it or after it, never late', async () => {
  const scanned = await codes()
  const { settlements } = await asAccountant(world)
  const first = scanned.splice(0, 2)
  for (const code of first) await clerk().redeem({ code, nonce: nonce() })
  world.equipment.clock.advance({ seconds: 1 })
  const untilAt = world.equipment.clock.now()
  const [locked, ...outcomes] = await Promise.all([
    settlements.lock(periodUntil(untilAt)),
    ...scanned.map((code) => outcomeOf(clerk().redeem({ code, nonce: nonce() }))),
  ])
  expect(outcomes).toEqual(scanned.map(() => 'done'))
  const rows = await redemptions()
  expect(rows).toHaveLength(people.length)
  for (const { at, isSettled } of rows) expect(isSettled).toBe(at < untilAt)
  expect(rows.filter(({ isSettled }) => isSettled)).toHaveLength(locked.units)
})

it('an undo and a lock at once: the sheet shows the undo, or the undo is refused', async () => {
  const scanned = await codes()
  const { settlements } = await asAccountant(world)
  const redeemed = []
  for (const code of scanned) redeemed.push(await clerk().redeem({ code, nonce: nonce() }))
  world.equipment.clock.advance({ seconds: 1 })
  const [locked, ...outcomes] = await Promise.all([
    settlements.lock(periodUntil(world.equipment.clock.now())),
    ...redeemed.map(({ id }) => outcomeOf(clerk().undo({ id, reason: '拿错了' }))),
  ])
  const undone = outcomes.filter((outcome) => outcome === 'done').length
  expect(outcomes.filter((outcome) => !['done', 'redemption.settled'].includes(outcome))).toEqual([])
  expect(locked.lines[0]).toMatchObject({ redeemedUnits: people.length, reversedUnits: undone })
  expect(locked.units).toBe(people.length - undone)
  expect((await redemptions()).filter(({ isReversed }) => isReversed)).toHaveLength(undone)
  const settled = outcomes.indexOf('redemption.settled')
  if (settled >= 0)
    expect(await outcomeOf(clerk().undo({ id: redeemed[settled]!.id, reason: '拿错了' }))).toBe(
      'redemption.settled',
    )
})

it('withdrawn, its redemptions can be taken back again', async () => {
  const [code] = await codes()
  const { settlements } = await asAccountant(world)
  const { id } = await clerk().redeem({ code: code!, nonce: nonce() })
  world.equipment.clock.advance({ seconds: 1 })
  const locked = await settlements.lock(periodUntil(world.equipment.clock.now()))
  const undo = () => outcomeOf(clerk().undo({ id, reason: '拿错了' }))
  expect(await undo()).toBe('redemption.settled')
  await asClerk(world, fair.merchant, fair.merchant.contactAccountId).settlements.dispute({
    id: locked.id,
    reason: '少了一张',
  })
  await settlements.withdraw({ id: locked.id, reason: '重新核对' })
  expect(await undo()).toBe('done')
})

/** The next content that is put away waits until it is told to go on. */
const slowStorage = () => {
  const { objectStorage } = world.equipment
  const [begun, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  world.equipment.objectStorage = {
    ...objectStorage,
    put: async (key, content) => {
      begun.resolve()
      await released.promise
      return objectStorage.put(key, content)
    },
  }
  return { begun: begun.promise, release: () => released.resolve() }
}

it('while the object storage is slow people redeem and take back at the merchant, and the sheet is right', async () => {
  const [first, second, third] = await codes()
  const { settlements } = await asAccountant(world)
  const kept = await clerk().redeem({ code: first!, nonce: nonce() })
  const taken = await clerk().redeem({ code: second!, nonce: nonce() })
  world.equipment.clock.advance({ seconds: 1 })
  const untilAt = world.equipment.clock.now()
  const storage = slowStorage()
  const locking = settlements.lock(periodUntil(untilAt))
  await storage.begun
  await clerk().redeem({ code: third!, nonce: nonce() })
  await clerk().undo({ id: taken.id, reason: '拿错了' })
  storage.release()
  const locked = await locking
  expect(locked).toMatchObject({ units: 1, lines: [{ redeemedUnits: 2, reversedUnits: 1 }] })
  expect(await outcomeOf(clerk().undo({ id: kept.id, reason: '拿错了' }))).toBe('redemption.settled')
  const documents = await world.equipment.database.rows<{ number: string; units: number }>(
    sql`select number, units from welfare_documents`,
  )
  expect(documents).toEqual([{ number: locked.number, units: 1 }])
})
