import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asClerk } from '../../../testing/as-account.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import {
  codeOf,
  differencesOf,
  type Fair,
  makeFair,
  type TestVoucher,
  unitsOf,
} from '../../../testing/vouchers.ts'

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

const staff = (person: 'zhou' | 'sun' | 'zhao' | 'wu' = 'zhou') => world.as(person).admin.vouchers
const keyOf = ({ activityId, id }: TestVoucher) => ({ activityId, id })
let nonces = 0
const scan = (code: string) =>
  outcomeOf(asClerk(world, fair.merchant).redemptions.redeem({ code, nonce: `staff-nonce-${nonces++}` }))
const reason = '发错了人'
const voiding = (voucher: TestVoucher, mayClaimAgain = false) => ({
  ...keyOf(voucher),
  reason,
  mayClaimAgain,
})

it('staff of the union list its vouchers, by name, status and campaign, with numbers and phones masked', async () => {
  const [first, second] = [await fair.give('chen'), await fair.give('lin')]
  const list = (query: object = {}) => staff().list({ id: fair.activityId, limit: 10, ...query })
  expect((await list()).items.map(({ id }) => id)).toEqual([second.id, first.id])
  expect((await list({ search: '陈' })).items).toMatchObject([
    {
      id: first.id,
      name: '陈会',
      numberTail: first.number.slice(-4),
      status: 'claimed',
      abilities: { void: true, print: true },
    },
  ])
  expect((await list({ status: 'void' })).items).toEqual([])
  expect((await list({ campaignId: first.id })).items).toEqual([])
  const page = await list({ limit: 1 })
  expect((await list({ limit: 1, cursor: page.nextCursor! })).items).toMatchObject([{ id: first.id }])
  expect(JSON.stringify(await list())).not.toMatch(/\d{11}/)
})

it('the neighbours’ and the superior’s staff do not find them', async () => {
  const voucher = await fair.give('chen')
  for (const person of ['sun', 'zhao'] as const) {
    expect(await outcomeOf(staff(person).list({ id: fair.activityId, limit: 5 }))).toBe('thing.not_found')
    expect(await outcomeOf(staff(person).void(voiding(voucher)))).toBe('thing.not_found')
    expect(await outcomeOf(staff(person).print(keyOf(voucher)))).toBe('thing.not_found')
  }
  expect(await unitsOf(world, fair)).toMatchObject({ claimed: 1, void: 0 })
})

it('a voucher is made void once, with the reason that the owner reads, and counts as received no more', async () => {
  const voucher = await fair.give('chen')
  const code = await codeOf(world, 'chen', voucher)
  const sum = async () =>
    (await world.equipment.database.find<{ amount: number }>(
      sql`select sum(amount_in_fen)::integer as amount from welfare_sums where person_id = ${world.people.chen}`,
    ))!.amount
  const before = await sum()
  expect(await staff().void(voiding(voucher))).toMatchObject({ status: 'void', endReason: reason })
  expect(await sum()).toBe(before - 5000)
  expect(await unitsOf(world, fair)).toMatchObject({ claimed: 0, void: 1 })
  expect(await world.as('chen').member.vouchers.get(keyOf(voucher))).toMatchObject({
    status: 'void',
    endReason: reason,
  })
  const { items } = await world.as('chen').member.notices.list({ limit: 1 })
  expect(items).toMatchObject([{ kind: 'voucher.voided' }])
  expect(await scan(code)).toBe('redemption.voided')
  expect(await outcomeOf(staff().void(voiding(voucher)))).toBe('voucher.not_claimed')
  expect(await outcomeOf(staff().print(keyOf(voucher)))).toBe('voucher.not_printable')
})

it('what was redeemed cannot be made void; with the slot freed the owner may claim anew', async () => {
  const [used, freed] = [await fair.give('chen'), await fair.give('chen')]
  expect(await scan(used.number)).toBe('done')
  expect(await outcomeOf(staff().void(voiding(used)))).toBe('voucher.not_claimed')
  const slotOf = async () =>
    (await world.equipment.database.find<{ slot: string }>(
      sql`select slot from vouchers where id = ${freed.id}`,
    ))!.slot
  const slot = await slotOf()
  await staff().void(voiding(freed, true))
  expect(await slotOf()).not.toBe(slot)
})

it('only the paper that was printed last is good', async () => {
  const voucher = await fair.give('chen')
  const first = await staff().print(keyOf(voucher))
  expect(first).toMatchObject({
    number: voucher.number,
    name: '陈会',
    item: '中秋节福利券',
    merchants: [{ address: '滨河区东湖路 1 号' }],
  })
  const second = await staff().print(keyOf(voucher))
  expect(await scan(first.code)).toBe('redemption.unknown_code')
  expect(await scan(second.code)).toBe('done')
  const { items } = await asClerk(world, fair.merchant).redemptions.list({ on: '2026-11-20', limit: 1 })
  expect(items).toMatchObject([{ method: 'paper', nameMasked: '陈*' }])
  expect(await outcomeOf(staff().print(keyOf(voucher)))).toBe('voucher.not_printable')
})
