import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asAccount, asClerk } from '../../../testing/as-account.ts'
import { hire, phoneOf } from '../../../testing/hire.ts'
import { peoplePlan } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { codeOf, differencesOf, type Fair, makeFair, type TestVoucher } from '../../../testing/vouchers.ts'

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

const own = (person: 'chen' | 'he' | 'lin' = 'chen') => world.as(person).member.vouchers
const keyOf = ({ activityId, id }: TestVoucher) => ({ activityId, id })
const he = { name: '何无', phone: peoplePlan.he.phone }
let nonces = 0
const redeem = (code: string) =>
  asClerk(world, fair.merchant).redemptions.redeem({ code, nonce: `own-nonce-${nonces++}` })

it('the good ones are listed apart from the others, page by page, the newest first', async () => {
  const vouchers = [await fair.give('chen'), await fair.give('chen'), await fair.give('chen')]
  const ids = vouchers.map(({ id }) => id).reverse()
  const first = await own().list({ of: 'good', limit: 2 })
  const second = await own().list({ of: 'good', limit: 2, cursor: first.nextCursor! })
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids)
  await redeem(vouchers[0]!.number)
  expect((await own().list({ of: 'good', limit: 10 })).items.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  expect((await own().list({ of: 'past', limit: 10 })).items).toMatchObject([
    { id: vouchers[0]!.id, status: 'redeemed', role: 'owner', ownerName: '陈会' },
  ])
  // Past its time it is past, whether or not the job has been there.
  world.equipment.clock.advance({ days: 31 })
  expect((await own().list({ of: 'good', limit: 10 })).items).toEqual([])
  expect((await own().list({ of: 'past', limit: 10 })).items[0]).toMatchObject({ status: 'expired' })
})

it('is the holder’s alone: for others it does not exist, and has no secret once it is not good', async () => {
  const voucher = await fair.give('chen')
  const shown = await own().get(keyOf(voucher))
  expect(shown).toMatchObject({
    holder: 'o',
    secret: expect.stringMatching(/^[\w-]{20,}$/),
    secretValidUntil: '2026-11-21T02:00:00.000Z',
    serverTime: '2026-11-20T02:00:00.000Z',
    merchants: [{ address: '滨河区东湖路 1 号' }],
    proxy: null,
    abilities: { nameProxy: true, revokeProxy: false },
  })
  expect(await outcomeOf(own('he').get(keyOf(voucher)))).toBe('thing.not_found')
  expect((await own('he').list({ of: 'good', limit: 5 })).items).toEqual([])
  world.equipment.clock.advance({ days: 31 })
  expect(await own().get(keyOf(voucher))).toMatchObject({ status: 'expired', secret: null })
})

it('somebody named collects it with a code of their own, marked as such, and sees no more than a masked name', async () => {
  const voucher = await fair.give('chen')
  const named = await own().nameProxy({ ...keyOf(voucher), ...he })
  expect(named.proxy).toEqual({
    name: '何无',
    phoneMasked: '139****0012',
    namedAt: '2026-11-20T02:00:00.000Z',
  })
  const [shown] = (await own('he').list({ of: 'good', limit: 5 })).items
  expect(shown).toMatchObject({ id: voucher.id, role: 'proxy', ownerName: '陈*' })
  const { items } = await world.as('he').member.notices.list({ limit: 1 })
  expect(items).toMatchObject([{ kind: 'voucher.collecting', values: { item: '中秋节福利券' } }])
  const code = await codeOf(world, 'he', voucher)
  expect(await redeem(code)).toMatchObject({ nameMasked: '何*', ownerNameMasked: '陈*', method: 'scan' })
  expect(await outcomeOf(own().revokeProxy(keyOf(voucher)))).toBe('done')
  expect((await own('he').list({ of: 'past', limit: 5 })).items).toMatchObject([{ status: 'redeemed' }])
  const facts = await world.equipment.database.rows<{ details: object }>(
    sql`select details from audit_facts where action like 'voucher.proxy%'`,
  )
  expect(JSON.stringify(facts)).not.toMatch(/何|陈|139/)
})

it('what is taken back ends at once, with the digits that the other knows; the owner’s own code goes on', async () => {
  const voucher = await fair.give('chen')
  await own().nameProxy({ ...keyOf(voucher), ...he })
  const theirs = await codeOf(world, 'he', voucher)
  const known = (await own('he').get(keyOf(voucher))).number
  await own().revokeProxy(keyOf(voucher))
  expect(await outcomeOf(own('he').get(keyOf(voucher)))).toBe('thing.not_found')
  expect(await outcomeOf(redeem(theirs))).toBe('redemption.unknown_code')
  await own().nameProxy({ ...keyOf(voucher), ...he })
  expect(await outcomeOf(redeem(theirs))).toBe('redemption.unknown_code')
  expect(await outcomeOf(redeem(known))).toBe('redemption.unknown_code')
  expect(await outcomeOf(redeem(await codeOf(world, 'chen', voucher)))).toBe('done')
})

it('not oneself, one at a time, only the owner, only while it is good', async () => {
  const voucher = await fair.give('chen')
  const name = (changes: object = {}) => outcomeOf(own().nameProxy({ ...keyOf(voucher), ...he, ...changes }))
  expect(await name({ phone: peoplePlan.chen.phone })).toBe('proxy.self')
  expect(await outcomeOf(own('he').nameProxy({ ...keyOf(voucher), ...he }))).toBe('thing.not_found')
  expect(await outcomeOf(own('lin').nameProxy({ ...keyOf(voucher), ...he }))).toBe('verification.required')
  const atOnce = await Promise.all([name(), name(), name()])
  expect(atOnce.sort()).toEqual(['done', 'proxy.already', 'proxy.already'])
  await own().revokeProxy(keyOf(voucher))
  await redeem((await own().get(keyOf(voucher))).number)
  expect(await name()).toBe('voucher.not_claimed')
})

it('a phone without an account gets one, so that the answer is the same', async () => {
  const [voucher, other] = [await fair.give('chen'), await fair.give('chen')]
  const unknown = await own().nameProxy({ ...keyOf(voucher), name: '新人', phone: '13700009999' })
  const known = await own().nameProxy({ ...keyOf(other), ...he })
  expect(Object.keys(unknown)).toEqual(Object.keys(known))
  expect(unknown.proxy).toMatchObject({ name: '新人', phoneMasked: '137****9999' })
})

it('nobody collects more than is set, however many name them at the same moment', async () => {
  const serial = 930
  const collector = await hire(world.equipment, { serial, name: '代领', isVerified: false })
  const vouchers = await Promise.all(Array.from({ length: 8 }, () => fair.give('chen')))
  world.equipment.clock.advance({ hours: 2 })
  const outcomes = await outcomesOf(
    vouchers.map((each) => own().nameProxy({ ...keyOf(each), name: '代领', phone: phoneOf(serial) })),
  )
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(5)
  expect(outcomes.filter((outcome) => outcome === 'proxy.too_many')).toHaveLength(3)
  const collecting = asAccount(world, collector, null).member.vouchers
  expect((await collecting.list({ of: 'good', limit: 10 })).items).toHaveLength(5)
})
