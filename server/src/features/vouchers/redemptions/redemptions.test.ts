import { checkDigitOf } from '@huigong/contract/values/voucher-code'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asClerk } from '../../../testing/as-account.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { codeOf, differencesOf, type Fair, makeFair, unitsOf } from '../../../testing/vouchers.ts'
import { addClerk, makeMerchant } from '../../../testing/welfare.ts'

let world: NamedWorld
let fair: Fair
beforeEach(async () => {
  world ??= await createNamedWorld()
  world.equipment.clock.set('2026-11-20T02:00:00Z')
  fair = await makeFair(world)
})
afterAll(async () => {
  expect(await differencesOf(world)).toEqual([])
  await world.end()
})

const clerk = (merchant = fair.merchant, accountId = merchant.contactAccountId) =>
  asClerk(world, merchant, accountId).redemptions
let nonces = 0
const nonce = () => `scan-${nonces++}-nonce`
const { clock, database } = { clock: () => world.equipment.clock, database: () => world.equipment.database }
const noticesOf = (person: PersonKey) =>
  database().rows<{ kind: string }>(
    sql`select kind, subject from notices where account_id = ${world.accounts[person]} order by id desc limit 1`,
  )

it('a clerk sees what a code stands for, redeems it once, and the owner is told', async () => {
  const voucher = await fair.give('chen')
  const code = await codeOf(world, 'chen', voucher)
  const shown = await clerk().check({ code })
  expect(shown).toEqual({
    nameMasked: '陈*',
    ownerNameMasked: null,
    item: '中秋节福利券',
    title: '中秋节福利',
    unionName: '晨光机械有限公司工会委员会',
    valueInFen: 5000,
    validUntil: '2026-12-20T02:00:00.000Z',
  })
  expect(await unitsOf(world, fair)).toMatchObject({ claimed: 1, redeemed: 0 })
  const redeemed = await clerk().redeem({ code, nonce: nonce() })
  expect(redeemed).toMatchObject({
    ...shown,
    numberTail: voucher.number.slice(-4),
    redeemedAt: '2026-11-20T02:00:00.000Z',
    clerkName: '店主',
    method: 'scan',
    reversedAt: null,
    undoableUntil: '2026-11-20T02:10:00.000Z',
  })
  expect(await unitsOf(world, fair)).toMatchObject({ claimed: 0, redeemed: 1 })
  const [notice] = await noticesOf('chen')
  expect(notice).toMatchObject({ kind: 'voucher.redeemed', subject: { item: '中秋节福利券' } })
  expect(await outcomeOf(clerk().redeem({ code, nonce: nonce() }))).toBe('redemption.already_redeemed')
  const mine = await world.as('chen').member.vouchers.get(voucher)
  expect(mine).toMatchObject({ status: 'redeemed', secret: null, redeemedAt: redeemed.redeemedAt })
})

it('the same nonce gets the same answer however late, and no other voucher', async () => {
  const [voucher, another] = [await fair.give('chen'), await fair.give('lin')]
  const code = await codeOf(world, 'chen', voucher)
  const asked = { code, nonce: nonce() }
  const first = await clerk().redeem(asked)
  clock().advance({ minutes: 9 })
  expect(await clerk().redeem(asked)).toEqual(first)
  expect(await outcomeOf(clerk().redeem({ ...asked, code: another.number }))).toBe('redemption.nonce_reused')
  // The nonce is the clerk's own: another clerk's is another one.
  const other = await addClerk(world, fair.merchant.id)
  const byOther = clerk(fair.merchant, other).redeem({ ...asked, code: another.number })
  expect(await byOther).toMatchObject({ method: 'number', clerkName: '店员', nameMasked: '林*' })
  const { count } = (await database().find<{ count: number }>(
    sql`select count(*) as count from redemptions`,
  ))!
  expect(count).toBeGreaterThan(1)
})

it('a code is good for a minute and a half, whichever clock is wrong, and a picture of it then is not', async () => {
  const voucher = await fair.give('chen')
  const seconds = async (offset: number) =>
    outcomeOf(
      clerk().check({
        code: await codeOf(world, 'chen', voucher, new Date(clock().now().getTime() + offset * 1000)),
      }),
    )
  for (const offset of [-90, 0, 90]) expect(await seconds(offset)).toBe('done')
  for (const offset of [-121, 121]) expect(await seconds(offset)).toBe('redemption.code_too_old')
  const picture = await codeOf(world, 'chen', voucher)
  clock().advance({ days: 3 })
  expect(await outcomeOf(clerk().check({ code: picture }))).toBe('redemption.code_too_old')
})

it('another merchant is not authorised until the union authorises it, and learns nothing', async () => {
  const other = await makeMerchant(world)
  const code = await codeOf(world, 'chen', await fair.give('chen'))
  const tried = () => outcomeOf(clerk(other).check({ code }))
  expect(await tried()).toBe('redemption.not_authorised')
  const authorise = (endedAt: Date | null) =>
    database().transaction((tx) =>
      tx.run(sql`
        insert into campaign_merchants (campaign_id, merchant_id, authorised_at, ended_at)
        values (${fair.campaignId}, ${other.id}, ${clock().now()}, ${endedAt})
        on conflict (campaign_id, merchant_id) do update set ended_at = excluded.ended_at`),
    )
  await authorise(null)
  expect(await tried()).toBe('done')
  await authorise(clock().now())
  expect(await tried()).toBe('redemption.not_authorised')
})

it('a clerk of one campaign redeems that one only; a merchant off line nothing', async () => {
  const other = await makeFair(world)
  const only = await addClerk(world, fair.merchant.id, { campaignId: other.campaignId })
  const code = await codeOf(world, 'chen', await fair.give('chen'))
  expect(await outcomeOf(clerk(fair.merchant, only).check({ code }))).toBe('redemption.not_authorised')
  await database().transaction((tx) =>
    tx.run(sql`update merchants set status = 'offline' where id = ${fair.merchant.id}`),
  )
  expect(await outcomeOf(clerk().redeem({ code, nonce: nonce() }))).toBe('redemption.merchant_offline')
})

it('time holds to the second: from its beginning, and up to, without, its end', async () => {
  const from = new Date('2026-11-20T02:01:00Z')
  const until = new Date('2026-11-20T02:02:00Z')
  fair = await makeFair(world, { campaign: { validFrom: from, validUntil: until } })
  const voucher = await fair.give('chen')
  const at = async (time: string) => {
    clock().set(`2026-11-20T${time}Z`)
    const code = time < '02:02:00.000' ? await codeOf(world, 'chen', voucher) : voucher.number
    return outcomeOf(clerk().check({ code }))
  }
  expect(await at('02:00:59.999')).toBe('redemption.not_yet_valid')
  expect(await at('02:01:00.000')).toBe('done')
  expect(await at('02:01:59.999')).toBe('done')
  expect(await at('02:02:00.000')).toBe('redemption.expired')
})

it('who left the union keeps the voucher, or not, as the activity says', async () => {
  const strict = await makeFair(world, { activity: { rules: { staysAfterLeaving: false } } })
  const codes = [await codeOf(world, 'chen', await fair.give('chen'))]
  codes.push(await codeOf(world, 'chen', await strict.give('chen')))
  const tried = async () => [
    await outcomeOf(clerk().check({ code: codes[0]! })),
    await outcomeOf(clerk(strict.merchant).check({ code: codes[1]! })),
  ]
  expect(await tried()).toEqual(['done', 'done'])
  const move = (to: 'yuanshan' | 'chenguang') =>
    database().transaction((tx) =>
      tx.run(sql`
        update memberships set union_id = ${world.unions[to]}, union_path = (select path from unions where id = ${world.unions[to]})
        where person_id = ${world.people.chen} and status <> 'ended'`),
    )
  await move('yuanshan')
  expect(await tried()).toEqual(['done', 'redemption.owner_left'])
  await move('chenguang')
})

it('what is no code, a forged one and somebody else’s number are unknown', async () => {
  const [voucher, another] = [await fair.give('chen'), await fair.give('lin')]
  const code = await codeOf(world, 'chen', voucher)
  const forged = [
    'https://example.org',
    code.replace(voucher.number, another.number),
    code.replace('.o.', '.p0123456789a.'),
    `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`,
    '572000000000',
  ]
  for (const each of forged)
    expect(await outcomeOf(clerk().check({ code: each }))).toBe('redemption.unknown_code')
})

it('numbers read aloud are allowed and marked, however many people come with a dead screen', async () => {
  const voucher = await fair.give('chen')
  const redeemed = await clerk().redeem({ code: voucher.number, nonce: nonce() })
  expect(redeemed).toMatchObject({ method: 'number' })
  const tried = []
  for (let count = 0; count < 61; count++)
    tried.push(await outcomeOf(clerk().check({ code: voucher.number })))
  expect(new Set(tried)).toEqual(new Set(['redemption.already_redeemed']))
})

it('who tries numbers that are nobody’s is stopped, one by one or many at once, also at a right one', async () => {
  const nobodys = `57200000000${checkDigitOf('57200000000')}`
  const guess = () => outcomeOf(clerk().check({ code: nobodys }))
  const voucher = await fair.give('chen')
  const guesses = []
  for (let count = 0; count < 30; count++) guesses.push(await guess())
  // A right one between them forgives none of them.
  expect(await outcomeOf(clerk().check({ code: voucher.number }))).toBe('done')
  guesses.push(...(await Promise.all(Array.from({ length: 60 }, guess))))
  expect(guesses.filter((outcome) => outcome === 'redemption.unknown_code')).toHaveLength(60)
  expect(guesses.filter((outcome) => outcome === 'request.too_many')).toHaveLength(30)
  expect(await outcomeOf(clerk().redeem({ code: voucher.number, nonce: nonce() }))).toBe('request.too_many')
  // Codes that cannot be guessed stay without a limit.
  expect(await outcomeOf(clerk().check({ code: await codeOf(world, 'chen', voucher) }))).toBe('done')
  clock().advance({ minutes: 10 })
  expect(await outcomeOf(clerk().redeem({ code: voucher.number, nonce: nonce() }))).toBe('done')
})

it('a day’s list has its totals, is paged, and is the merchant’s own', async () => {
  const asked = []
  for (let count = 0; count < 3; count++) {
    const { number } = await fair.give('chen')
    asked.push(await clerk().redeem({ code: number, nonce: nonce() }))
    clock().advance({ seconds: 1 })
  }
  await clerk().undo({ id: asked[0]!.id, reason: '扫错了' })
  const first = await clerk().list({ on: '2026-11-20', limit: 2 })
  expect(first.items.map(({ id }) => id)).toEqual([asked[2]!.id, asked[1]!.id])
  expect(first.totals).toMatchObject({ units: 2, amountInFen: 10_000, reversed: 1 })
  const second = await clerk().list({ on: '2026-11-20', limit: 2, cursor: first.nextCursor! })
  expect(second.items).toMatchObject([{ id: asked[0]!.id, reversalReason: '扫错了', undoableUntil: null }])
  expect(second.nextCursor).toBeNull()
  expect((await clerk().list({ on: '2026-11-21', limit: 2 })).items).toEqual([])
  const other = await makeMerchant(world)
  expect((await clerk(other).list({ on: '2026-11-20', limit: 2 })).items).toEqual([])
  expect(JSON.stringify(first)).not.toContain('陈会')
})

it('each batch leaves a fact of the union without anybody’s name', async () => {
  await clerk().redeem({ code: (await fair.give('chen')).number, nonce: nonce() })
  const fact = await database().find<{ details: object; unionId: string }>(sql`
    select union_id as "unionId", details from audit_facts where action = 'voucher.redeemed' order by id desc limit 1`)
  expect(fact).toEqual({
    unionId: world.unions.chenguang,
    details: { redemptions: 1, amountInFen: 5000, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
})
