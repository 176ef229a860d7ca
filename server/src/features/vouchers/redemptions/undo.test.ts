import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asClerk } from '../../../testing/as-account.ts'
import { explaining } from '../../../testing/explain.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import { codeOf, differencesOf, type Fair, makeFair, unitsOf } from '../../../testing/vouchers.ts'
import { addClerk, makeMerchant } from '../../../testing/welfare.ts'
import { readRedemptions } from './read-redemptions.ts'

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

let nonces = 0
const clerk = (accountId?: string, merchant = fair.merchant) =>
  asClerk(world, merchant, accountId).redemptions
const redeem = async (accountId?: string) => {
  const voucher = await fair.give('chen')
  const { id } = await clerk(accountId).redeem({ code: voucher.number, nonce: `undo-nonce-${nonces++}` })
  return { id, voucher }
}
const reason = '扫错了'
const undo = (id: string, accountId?: string, merchant = fair.merchant) =>
  clerk(accountId, merchant).undo({ id, reason })

it('a clerk takes an own redemption back, the owner is told, and the voucher can be redeemed again', async () => {
  const cashier = await addClerk(world, fair.merchant.id)
  const { id, voucher } = await redeem(cashier)
  expect(await undo(id, cashier)).toMatchObject({ id, reversalReason: reason, undoableUntil: null })
  expect(await unitsOf(world, fair)).toMatchObject({ claimed: 1, redeemed: 0 })
  const { items } = await world.as('chen').member.notices.list({ limit: 1 })
  expect(items).toMatchObject([{ kind: 'voucher.reversed', values: { item: '中秋节福利券' } }])
  const code = await codeOf(world, 'chen', voucher)
  expect(await clerk().redeem({ code, nonce: 'another-nonce' })).toMatchObject({ reversedAt: null })
  expect(await outcomeOf(undo(id, cashier))).toBe('redemption.reversed')
})

it('the contact takes back what any clerk redeemed; another clerk does not, and no other merchant sees it', async () => {
  const [cashier, other] = [await addClerk(world, fair.merchant.id), await addClerk(world, fair.merchant.id)]
  const stranger = await makeMerchant(world)
  const { id } = await redeem(cashier)
  expect(await outcomeOf(undo(id, other))).toBe('permission.denied')
  expect(await outcomeOf(undo(id, undefined, stranger))).toBe('thing.not_found')
  expect(await outcomeOf(undo(id))).toBe('done')
})

it('it is over after the minutes that are set, and when a settlement holds it', async () => {
  const [early, settled] = [await redeem(), await redeem()]
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update redemptions set settlement_id = ${settled.id} where id = ${settled.id}`),
  )
  expect(await outcomeOf(undo(settled.id))).toBe('redemption.settled')
  world.equipment.clock.advance({ minutes: 9, seconds: 59 })
  expect(await outcomeOf(undo(early.id))).toBe('done')
  const late = await redeem()
  world.equipment.clock.advance({ minutes: 10 })
  expect(await outcomeOf(undo(late.id))).toBe('redemption.undo_over')
})

it('a voucher whose time ended meanwhile expires at once, and no longer counts as received', async () => {
  fair = await makeFair(world, {
    campaign: { validUntil: new Date('2026-11-20T02:01:00Z'), category: 'birthday' },
  })
  const { id, voucher } = await redeem()
  const received = () =>
    world.equipment.database.find<{ amount: number }>(sql`
      select amount_in_fen as amount from welfare_sums
      where person_id = ${world.people.chen} and category = 'birthday'`)
  expect(await received()).toEqual({ amount: 5000 })
  world.equipment.clock.advance({ minutes: 5 })
  await undo(id)
  expect(await unitsOf(world, fair)).toMatchObject({ claimed: 0, redeemed: 0, expired: 1 })
  expect(await received()).toEqual({ amount: 0 })
  expect(await world.as('chen').member.vouchers.get(voucher)).toMatchObject({ status: 'expired' })
  const entries = await world.equipment.database.rows(sql`
    select from_account as "from", to_account as "to" from voucher_entries where voucher_id = ${voucher.id} order by id`)
  expect(entries).toEqual([
    { from: 'unclaimed', to: 'claimed' },
    { from: 'claimed', to: 'redeemed' },
    { from: 'redeemed', to: 'claimed' },
    { from: 'claimed', to: 'expired' },
  ])
})

it('one redemption is found by its id, not among all of the merchant', async () => {
  const { id } = await redeem()
  const { ctx, plans } = explaining(await world.contextOf('zhou'))
  const found = await readRedemptions(ctx.database, sql`r.merchant_id = ${fair.merchant.id} and r.id = ${id}`)
  expect(found).toMatchObject([{ id }])
  expect(plans.flat().map(({ index }) => index)).toContain('redemptions_by_id')
})
