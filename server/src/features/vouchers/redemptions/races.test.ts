import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import {
  codeOf,
  differencesOf,
  type Fair,
  makeFair,
  offlineCodeOf,
  type TestVoucher,
  unitsOf,
} from '../../../testing/vouchers.ts'
import { addClerk, clerkOf } from '../../../testing/welfare.ts'
import { compareFigures } from '../../statistics/index.ts'
import { expireVouchers, lockMerchantBooks, redeemVoucher, undoRedemption } from '../index.ts'

let world: NamedWorld
/** Servers of their own on the same database: each gathers its own batches. */
let servers: NamedWorld['equipment'][]
beforeAll(async () => {
  world = await createNamedWorld()
  servers = Array.from({ length: 4 }, () => ({
    ...world.equipment,
    database: openDatabase(world.equipment.databaseUrl, 8),
  }))
})
afterAll(async () => {
  await Promise.all(servers.map(({ database }) => database.close()))
  await world.end()
})

let nonces = 0
const redeemAt = (
  fair: Fair,
  server: number,
  code: string,
  accountId = fair.merchant.contactAccountId,
  nonce = `race-nonce-${nonces++}`,
) =>
  redeemVoucher(contextFor(servers[server % servers.length]!, clerkOf(world, fair.merchant, { accountId })), {
    code,
    nonce,
  })

const tally = async (works: readonly Promise<unknown>[]) => {
  const counts: Record<string, number> = {}
  for (const outcome of await Promise.all(works.map(outcomeOf))) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

it('500 scans of one code by five clerks on four servers: one success, everybody else is told', async () => {
  const fair = await makeFair(world)
  const voucher = await fair.give('chen')
  const code = await codeOf(world, 'chen', voucher)
  const clerks = [fair.merchant.contactAccountId]
  for (let count = 0; count < 4; count++) clerks.push(await addClerk(world, fair.merchant.id))
  const scans = Array.from({ length: 500 }, (_each, index) => redeemAt(fair, index, code, clerks[index % 5]))
  expect(await tally(scans)).toEqual({ done: 1, 'redemption.already_redeemed': 499 })
  expect(await unitsOf(world, fair)).toMatchObject({ claimed: 0, redeemed: 1 })
  expect(await differencesOf(world)).toEqual([])
})

it('one request that is sent many times over is redeemed once, and every time gets the same answer', async () => {
  const fair = await makeFair(world)
  const code = await codeOf(world, 'chen', await fair.give('chen'))
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_each, index) => redeemAt(fair, index, code, undefined, 'the-same-nonce')),
  )
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
  expect(await unitsOf(world, fair)).toMatchObject({ redeemed: 1 })
})

it('one nonce for many vouchers on all servers at once: one of them, the others are refused', async () => {
  const fairs = [await makeFair(world), await makeFair(world)]
  const [first] = fairs as [Fair, Fair]
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into campaign_merchants (campaign_id, merchant_id, authorised_at)
      values (${fairs[1]!.campaignId}, ${first.merchant.id}, now())`),
  )
  const codes: string[] = []
  for (let count = 0; count < 8; count++)
    codes.push(await codeOf(world, 'chen', await fairs[count % 2]!.give('chen')))
  const counts = await tally(
    codes.map((code, index) => redeemAt(first, index, code, undefined, 'one-for-all')),
  )
  expect(counts).toEqual({ done: 1, 'redemption.nonce_reused': 7 })
  expect(await differencesOf(world)).toEqual([])
})

it('many vouchers of several activities at once are all redeemed, whoever scans where', async () => {
  const fairs = [await makeFair(world), await makeFair(world), await makeFair(world)]
  const scans: (() => Promise<unknown>)[] = []
  for (let count = 0; count < 60; count++) {
    const fair = fairs[count % 3]!
    const code = await codeOf(world, 'chen', await fair.give('chen'))
    scans.push(() => redeemAt(fair, count, code))
  }
  expect(await tally(scans.map((scan) => scan()))).toEqual({ done: 60 })
  expect(await differencesOf(world)).toEqual([])
  expect((await compareFigures(world.equipment.database)).differences).toEqual([])
})

it('while a settlement locks the merchant nobody redeems there, and who waited has a later time', async () => {
  const { clock, database } = world.equipment
  const fair = await makeFair(world)
  const voucher = await fair.give('chen')
  let redeeming: ReturnType<typeof redeemAt> | undefined
  const lockedAt = await database.transaction(async (tx) => {
    await lockMerchantBooks(tx, fair.merchant.id)
    const at = clock.now()
    redeeming = redeemAt(fair, 0, voucher.number)
    await untilSomebodyWaits()
    clock.advance({ seconds: 1 })
    return at
  })
  expect(Date.parse((await redeeming!).redeemedAt)).toBeGreaterThan(lockedAt.getTime())
})

const untilSomebodyWaits = async () => {
  const waiting = sql`select 1 from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`
  while (!(await world.equipment.database.find(waiting))) await new Promise((done) => setTimeout(done, 10))
}

type Act = 'redeem' | 'undo' | 'void' | 'expire' | 'print' | 'name' | 'revoke' | 'wait'
const acts: Act[] = ['redeem', 'redeem', 'undo', 'undo', 'void', 'expire', 'print', 'name', 'revoke', 'wait']
const story = fc.array(
  fc.array(fc.record({ act: fc.constantFrom(...acts), on: fc.nat(2), server: fc.nat(3) }), {
    minLength: 1,
    maxLength: 6,
  }),
  { minLength: 2, maxLength: 6 },
)

it('while one merchant’s books are locked a merchant of another lane redeems on the same server', async () => {
  const laneOf = ({ merchant }: Fair) => Number.parseInt(merchant.id.slice(-6), 16) % 3
  const closed = await makeFair(world)
  let open = await makeFair(world)
  while (laneOf(open) === laneOf(closed)) open = await makeFair(world)
  const [there, here] = [await closed.give('chen'), await open.give('chen')]
  const codes = [await codeOf(world, 'chen', there), await codeOf(world, 'chen', here)]
  let waiting: Promise<unknown> = Promise.resolve()
  await world.equipment.database.transaction(async (tx) => {
    await lockMerchantBooks(tx, closed.merchant.id)
    waiting = redeemAt(closed, 0, codes[0]!)
    expect(await outcomeOf(redeemAt(open, 0, codes[1]!))).toBe('done')
    expect((await unitsOf(world, closed)).redeemed).toBe(0)
  })
  await waiting
  expect((await unitsOf(world, closed)).redeemed).toBe(1)
})

it('redeeming, taking back, voiding and expiring at the same moment: nothing breaks, and the ledger proves zero', async () => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(story, async (moments) => {
      const now = world.equipment.clock.now()
      const fair = await makeFair(world, { campaign: { validUntil: new Date(now.getTime() + 150_000) } })
      const vouchers = [await fair.give('chen'), await fair.give('chen'), await fair.give('zhou')]
      for (const steps of moments) {
        const outcomes = await Promise.all(
          steps.map(({ act, on, server }) => outcomeOf(perform(act, fair, vouchers[on]!, server))),
        )
        for (const [index, outcome] of outcomes.entries()) {
          expect(outcome).toMatch(/^(done|thing\.not_found|(redemption|voucher|proxy|request)\.[a-z_]+)$/)
          const word = `${steps[index]!.act} ${outcome}`
          seen.set(word, (seen.get(word) ?? 0) + 1)
        }
        expect(await differencesOf(world)).toEqual([])
      }
    }),
    { numRuns: 12 },
  )
  for (const act of [
    'redeem done',
    'redeem redemption.already_redeemed',
    'undo done',
    'void done',
    'print done',
  ])
    expect(seen.get(act) ?? 0, `${act} ${JSON.stringify([...seen])}`).toBeGreaterThan(0)
  expect((await compareFigures(world.equipment.database)).differences).toEqual([])
}, 180_000)

const perform = async (act: Act, fair: Fair, voucher: TestVoucher, server: number): Promise<unknown> => {
  const { activityId, id } = voucher
  const { vouchers } = world.as('zhou').admin
  const own = world.as('chen').member.vouchers
  if (act === 'redeem') return redeemAt(fair, server, offlineCodeOf(world, voucher))
  if (act === 'void') return vouchers.void({ activityId, id, reason: '作废', mayClaimAgain: false })
  if (act === 'print') return vouchers.print({ activityId, id })
  if (act === 'name') return own.nameProxy({ activityId, id, name: '何无', phone: '13900000012' })
  if (act === 'revoke') return own.revokeProxy({ activityId, id })
  if (act === 'expire') return expireVouchers(servers[server]!)
  if (act === 'wait') return world.equipment.clock.advance({ seconds: 60 })
  const redemption = await world.equipment.database.find<{ id: string }>(
    sql`select id from redemptions where voucher_id = ${id} order by id desc limit 1`,
  )
  const ctx = contextFor(servers[server]!, clerkOf(world, fair.merchant))
  return undoRedemption(ctx, { id: redemption?.id ?? id, reason: '撤销' })
}
