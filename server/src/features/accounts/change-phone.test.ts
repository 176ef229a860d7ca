import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { type PersonKey, peoplePlan } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { findAccountIdByPhone } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const fresh = '13611112222'
const accountsOf = (person: PersonKey) => world.as(person).member.accounts
const lastCode = () => world.equipment.sent.at(-1)!.values.code!
const codeFor = async (person: PersonKey, phone?: string) => {
  await accountsOf(person).requestPhoneCodes(phone ? { phone } : {})
  return lastCode()
}
const change = async (person: PersonKey, phone = fresh) =>
  accountsOf(person).changePhone({
    phone,
    newCode: await codeFor(person, phone),
    proof: { by: 'code', code: await codeFor(person) },
  })
const ownerOf = (phone: string) => findAccountIdByPhone(world.equipment.database, world.equipment, phone)
const sessionsOf = async (person: PersonKey) => {
  const row = await world.equipment.database.find<{ count: number }>(
    sql`select count(*) as count from sessions where account_id = ${world.accounts[person]}`,
  )
  return row!.count
}

it('another phone signs in, the old one is free, other sessions end and both phones are told', async () => {
  await accountsOf('chen').getSession({})
  expect((await change('chen')).account).toMatchObject({ phoneMasked: '136****2222' })
  expect(await sessionsOf('chen')).toBe(1)
  expect(await ownerOf(fresh)).toBe(world.accounts.chen)
  expect(await ownerOf(peoplePlan.chen.phone)).toBeUndefined()
  const told = world.equipment.sent.slice(-2)
  expect(told.map(({ phone, template }) => [phone, template])).toEqual([
    [peoplePlan.chen.phone, 'phone_changed'],
    [fresh, 'phone_changed'],
  ])
  expect(told[0]!.text).toContain('136****2222')
  expect(told[0]!.text).not.toContain(fresh)
  const { person } = await world.as('chen').member.members.getMine({})
  expect(person.phoneMasked).toBe('136****2222')
  const { items } = await world.as('zhou').admin.audit.list({ limit: 50 })
  expect(JSON.stringify(items)).not.toContain(fresh)
  const fact = await world.equipment.database.find<{ details: object }>(
    sql`select details from audit_facts where action = 'account.phone_changed'`,
  )
  expect(fact).toEqual({ details: { provenBy: 'code' } })
})

it('the same phone is refused; a registered one only after its code, so that nobody can ask', async () => {
  expect(await outcomeOf(accountsOf('chen').requestPhoneCodes({ phone: peoplePlan.chen.phone }))).toBe(
    'account.phone_same',
  )
  const taken = peoplePlan.he.phone
  const old = await codeFor('chen')
  expect(await outcomeOf(accountsOf('chen').requestPhoneCodes({ phone: taken }))).toBe('done')
  expect(world.equipment.sent.at(-1)).toMatchObject({ phone: taken, template: 'phone_new_code' })
  const newCode = lastCode()
  const attempt = (code: string) =>
    accountsOf('chen').changePhone({ phone: taken, newCode: code, proof: { by: 'code', code: old } })
  expect(await outcomeOf(attempt(newCode === '111111' ? '222222' : '111111'))).toBe('account.code_wrong')
  expect(await outcomeOf(attempt(newCode))).toBe('account.phone_taken')
  expect(await ownerOf(taken)).toBe(world.accounts.he)
  expect(world.equipment.sent.at(-1)!.template).toBe('phone_new_code')
})

it('a lost phone is replaced by the password; five failures lock as at signing in', async () => {
  await accountsOf('chen').requestPasswordCode({})
  await accountsOf('chen').changePassword({ code: lastCode(), newPassword: 'Wind-und-Regen-7' })
  const newCode = await codeFor('chen', fresh)
  const attempt = (password: string) =>
    accountsOf('chen').changePhone({ phone: fresh, newCode, proof: { by: 'password', password } })
  for (let failures = 0; failures < 5; failures++)
    expect(await outcomeOf(attempt('wrong'))).toBe('account.password_wrong')
  expect(await outcomeOf(attempt('Wind-und-Regen-7'))).toBe('account.locked')
  const signIn = world.as('nobody').member.accounts.signIn({
    method: 'password',
    accountName: peoplePlan.chen.phone,
    password: 'Wind-und-Regen-7',
  })
  expect(await outcomeOf(signIn)).toBe('account.locked')
  world.equipment.clock.advance({ minutes: 16 })
  const later = await codeFor('chen', fresh)
  await accountsOf('chen').changePhone({
    phone: fresh,
    newCode: later,
    proof: { by: 'password', password: 'Wind-und-Regen-7' },
  })
  expect(await ownerOf(fresh)).toBe(world.accounts.chen)
})

it('done twice the second is refused; codes serve once', async () => {
  const proof = { by: 'code', code: await codeFor('chen') } as const
  const newCode = await codeFor('chen', fresh)
  await accountsOf('chen').changePhone({ phone: fresh, newCode, proof })
  expect(await outcomeOf(accountsOf('chen').changePhone({ phone: fresh, newCode, proof }))).toBe(
    'account.phone_same',
  )
  expect(await outcomeOf(world.as('nobody').member.accounts.requestPhoneCodes({}))).toBe('session.required')
})

it('two who claim one phone at once: one gets it, the other is told', async () => {
  const proofs = {
    chen: { by: 'code', code: await codeFor('chen') },
    he: { by: 'code', code: await codeFor('he') },
  } as const
  const newCode = await codeFor('chen', fresh)
  const claim = (person: 'chen' | 'he') =>
    accountsOf(person).changePhone({ phone: fresh, newCode, proof: proofs[person] })
  const outcomes = await outcomesOf([claim('chen'), claim('he')])
  expect(outcomes[1]).toBe('done')
  expect(['account.code_expired', 'account.phone_taken']).toContain(outcomes[0])
  const held = await world.equipment.database.rows<{ accountId: string }>(
    sql`select account_id as "accountId" from phone_lookups where account_id in (${world.accounts.chen}, ${world.accounts.he})`,
  )
  expect(new Set(held.map(({ accountId }) => accountId)).size).toBe(2)
})

it('signing out everywhere ends the console’s sessions too', async () => {
  for (let signIns = 0; signIns < 2; signIns++) {
    await world.as('zhou').admin.accounts.getSession({})
    await accountsOf('zhou').getSession({})
  }
  expect(await accountsOf('zhou').signOutEverywhere({})).toEqual({ ended: 5 })
  expect(await sessionsOf('zhou')).toBe(0)
})

it('an account that the union made signs in by code alone and never gets a password', async () => {
  await accountsOf('chen').requestPasswordCode({})
  await accountsOf('chen').changePassword({ code: lastCode(), newPassword: 'Wind-und-Regen-7' })
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update accounts set is_code_only = true where account_id = ${world.accounts.chen}`),
  )
  expect(await outcomeOf(accountsOf('chen').requestPasswordCode({}))).toBe('account.code_only')
  const again = accountsOf('chen').changePassword({ code: '000000', newPassword: 'Wind-und-Regen-8' })
  expect(await outcomeOf(again)).toBe('account.code_only')
  const signIn = world.as('nobody').member.accounts.signIn({
    method: 'password',
    accountName: peoplePlan.chen.phone,
    password: 'Wind-und-Regen-7',
  })
  expect(await outcomeOf(signIn)).toBe('account.password_wrong')
})
