import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { asAccount, asClerk } from '../../testing/as-account.ts'
import { hire, phoneOf } from '../../testing/hire.ts'
import { peoplePlan } from '../../testing/named-people.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { addClerk, makeCampaign, makeMerchant, type TestMerchant } from '../../testing/welfare.ts'
import type { Context } from '../access/index.ts'
import {
  actorOfToken,
  chooseMerchant,
  presentMerchantSession,
  sendCode,
  setFirstPassword,
  signIn,
} from './index.ts'

let world: NamedWorld
let shop: TestMerchant
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  shop = await makeMerchant(world, { name: '好味蛋糕店' })
  await change(sql`update accounts set password_hash = null where account_id = ${shop.contactAccountId}`)
})
afterAll(() => world.end())

const statementVersion = '2026-11'
const ownPassword = 'Wind-und-Regen-7'
const change = (statement: ReturnType<typeof sql>) =>
  world.equipment.database.transaction((tx) => tx.run(statement))
const nobody = () => contextFor(world.equipment, { kind: 'nobody' })
const requestCode = async (phone: string) => {
  await sendCode(nobody(), phone, 'sign_in', 'merchant')
  return world.equipment.sent.at(-1)!.values.code!
}
const withCode = async (phone: string, agreed?: string) =>
  signIn(nobody(), 'merchant', {
    method: 'code',
    phone,
    code: await requestCode(phone),
    ...(agreed && { statementVersion: agreed }),
  })
const withPassword = (accountName: string, password: string) =>
  signIn(nobody(), 'merchant', { method: 'password', accountName, password })
const contextOf = async (token: string): Promise<Context> =>
  contextFor(world.equipment, await actorOfToken(world.equipment, 'merchant', token))
const scanningFor = async (token: string) => {
  const { actor } = await contextOf(token)
  return actor.kind === 'account' ? actor.scanningFor : undefined
}
const countAccounts = async () =>
  (await world.equipment.database.find<{ count: number }>(sql`select count(*) as count from accounts`))!.count

it('the contact signs in by code, sets a password, and scans for the one merchant', async () => {
  const token = await withCode(shop.contactPhone)
  expect(await presentMerchantSession(await contextOf(token))).toMatchObject({
    account: { phoneMasked: expect.stringContaining('*'), hasPassword: false },
    merchant: { id: shop.id, name: '好味蛋糕店', isOnline: true },
    mustSetPassword: true,
    word: '',
  })
  expect(await scanningFor(token)).toBeUndefined()
  await setFirstPassword(await contextOf(token), ownPassword)
  expect(await presentMerchantSession(await contextOf(token))).toMatchObject({
    mustSetPassword: false,
    word: expect.stringMatching(/^[\u4e00-\u9fff]{2}$/),
  })
  expect(await scanningFor(token)).toEqual({
    merchantId: shop.id,
    merchantName: '好味蛋糕店',
    unionId: world.unions.chenguang,
    isOnline: true,
    campaignIds: null,
    isContact: true,
  })
  expect(await scanningFor(await withPassword(shop.contactPhone, ownPassword))).toBeDefined()
})

it('whoever scans for nobody is told so only after the code, and leaves no account behind', async () => {
  const before = await countAccounts()
  const stranger = phoneOf(990)
  const code = await requestCode(stranger)
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
  const form = { method: 'code' as const, phone: stranger, statementVersion }
  expect(await outcomeOf(signIn(nobody(), 'merchant', { ...form, code: wrong }))).toBe('account.code_wrong')
  expect(await outcomeOf(signIn(nobody(), 'merchant', { ...form, code }))).toBe('clerk.none')
  expect(await outcomeOf(withCode(peoplePlan.chen.phone, statementVersion))).toBe('clerk.none')
  expect(await outcomeOf(withPassword(peoplePlan.chen.phone, ownPassword))).toBe('account.password_wrong')
  expect(await countAccounts()).toBe(before)
})

it('asks for the statement at the first time, and the code stays good for it', async () => {
  await change(sql`
    insert into consent_withdrawals (account_id, purpose, withdrawn_at)
    values (${shop.contactAccountId}, 'platform', ${world.equipment.clock.now()})`)
  const form = {
    method: 'code' as const,
    phone: shop.contactPhone,
    code: await requestCode(shop.contactPhone),
  }
  expect(await outcomeOf(signIn(nobody(), 'merchant', form))).toBe('account.statement_required')
  world.equipment.clock.advance({ seconds: 1 })
  expect(await outcomeOf(signIn(nobody(), 'merchant', { ...form, statementVersion }))).toBe('done')
})

it('five wrong tries lock the phone, by code and by password together', async () => {
  for (let attempt = 0; attempt < 5; attempt++)
    expect(await outcomeOf(withPassword(shop.contactPhone, 'Wrong-Password-1'))).toBe(
      'account.password_wrong',
    )
  expect(await outcomeOf(withCode(shop.contactPhone))).toBe('account.locked')
  expect(await outcomeOf(withPassword(shop.contactPhone, ownPassword))).toBe('account.locked')
})

it('codes are sent once a minute, apart from those of the member app', async () => {
  await requestCode(shop.contactPhone)
  expect(await outcomeOf(requestCode(shop.contactPhone))).toBe('request.too_many')
  expect(await outcomeOf(sendCode(nobody(), shop.contactPhone, 'sign_in', 'member'))).toBe('done')
})

it('the first password is set once, within a quarter of an hour, and not by an account without passwords', async () => {
  const late = await withCode(shop.contactPhone)
  world.equipment.clock.advance({ minutes: 16 })
  expect(await outcomeOf(setFirstPassword(await contextOf(late), ownPassword))).toBe('session.required')
  const fresh = await withCode(shop.contactPhone)
  for (const weak of ['gh123456', `Aa-${shop.contactPhone}`])
    expect(await outcomeOf(setFirstPassword(await contextOf(fresh), weak))).toBe('account.password_weak')
  expect(await outcomeOf(setFirstPassword(await contextOf(fresh), ownPassword))).toBe('done')
  expect(await outcomeOf(setFirstPassword(await contextOf(fresh), `${ownPassword}x`))).toBe(
    'account.password_set',
  )
  expect(await outcomeOf(withPassword(shop.contactPhone, `${ownPassword}x`))).toBe('account.password_wrong')
  await change(sql`
    update accounts set password_hash = null, is_code_only = true where account_id = ${shop.contactAccountId}`)
  expect(await outcomeOf(setFirstPassword(await contextOf(fresh), ownPassword))).toBe('account.code_only')
  expect(await scanningFor(fresh)).toBeDefined()
})

it('of several merchants one is chosen, and none that is not one’s own', async () => {
  const second = await makeMerchant(world, { name: '安心超市', status: 'offline' })
  const other = await makeMerchant(world, { name: '别家书店' })
  const accountId = await addClerk(world, shop.id, { serial: 650 })
  await change(sql`
    insert into clerks (account_id, id, merchant_id, name, from_at)
    values (${accountId}, gen_random_uuid(), ${second.id}, '店员', ${world.equipment.clock.now()})`)
  const token = await withCode(phoneOf(650))
  const session = await presentMerchantSession(await contextOf(token))
  expect(session).toMatchObject({
    merchant: null,
    word: '',
    merchants: [
      { id: shop.id, isOnline: true },
      { id: second.id, isOnline: false },
    ],
  })
  expect(await scanningFor(token)).toBeUndefined()
  expect(await outcomeOf(contextOf(token).then((ctx) => chooseMerchant(ctx, other.id)))).toBe('clerk.none')
  await chooseMerchant(await contextOf(token), second.id)
  expect(await scanningFor(token)).toMatchObject({ merchantId: second.id, isOnline: false, isContact: false })
})

it('a clerk of one campaign scans for that alone; who is also a clerk of the merchant scans for all', async () => {
  const campaignId = await makeCampaign(world, shop.id)
  const accountId = await addClerk(world, shop.id, { campaignId })
  const seen = async () => {
    const actor = await world.actorOf(accountId, 'merchant', shop.id)
    return actor.kind === 'account' ? actor.scanningFor?.campaignIds : undefined
  }
  expect(await seen()).toEqual([campaignId])
  await change(sql`
    insert into clerks (account_id, id, merchant_id, name, from_at)
    values (${accountId}, gen_random_uuid(), ${shop.id}, '店员', ${world.equipment.clock.now()})`)
  expect(await seen()).toBeNull()
})

it('who is removed, or whose merchant goes off line, is so with the next request', async () => {
  const accountId = await addClerk(world, shop.id, { serial: 651 })
  const token = await withCode(phoneOf(651))
  expect(await scanningFor(token)).toMatchObject({ isOnline: true })
  await change(sql`update merchants set status = 'offline' where id = ${shop.id}`)
  expect(await scanningFor(token)).toMatchObject({ isOnline: false })
  await change(
    sql`update clerks set until_at = ${world.equipment.clock.now()} where account_id = ${accountId}`,
  )
  expect(await scanningFor(token)).toBeUndefined()
  expect(await presentMerchantSession(await contextOf(token))).toMatchObject({
    merchant: null,
    merchants: [],
  })
})

it('the word is one for all of a merchant during a day, and another from day to day and shop to shop', async () => {
  const word = async (of: TestMerchant) => (await asClerk(world, of).accounts.getSession({})).word
  await change(sql`update accounts set password_hash = 'x' where account_id = ${shop.contactAccountId}`)
  const colleague = await addClerk(world, shop.id)
  const words = new Set<string>()
  for (let day = 0; day < 12; day++) {
    words.add(await word(shop))
    expect(await word(shop)).toBe(await word({ ...shop, contactAccountId: colleague }))
    world.equipment.clock.advance({ days: 1 })
  }
  expect(words.size).toBeGreaterThan(6)
})

it('sessions of the merchant app end after three days at rest, and after thirty in any case', async () => {
  const token = await withCode(shop.contactPhone)
  const isOpen = async () => (await actorOfToken(world.equipment, 'merchant', token)).kind === 'account'
  for (let day = 0; day < 29; day += 2) {
    expect(await isOpen()).toBe(true)
    world.equipment.clock.advance({ days: 2 })
  }
  expect(await isOpen()).toBe(false)
  const resting = await withCode(shop.contactPhone)
  world.equipment.clock.advance({ days: 3 })
  expect((await actorOfToken(world.equipment, 'merchant', resting)).kind).toBe('nobody')
})

it('a session of one audience opens nothing of another', async () => {
  const token = await withCode(shop.contactPhone)
  for (const audience of ['admin', 'member'] as const)
    expect((await actorOfToken(world.equipment, audience, token)).kind).toBe('nobody')
  const accountId = await hire(world.equipment, { serial: 652, name: '两用' })
  const asMember = asAccount(world, accountId, null).member
  expect(await outcomeOf(asMember.accounts.getSession({}))).toBe('done')
  expect(
    await outcomeOf(asClerk(world, shop, accountId).accounts.chooseMerchant({ merchantId: shop.id })),
  ).toBe('clerk.none')
})
