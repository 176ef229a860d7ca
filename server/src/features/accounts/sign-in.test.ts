import { afterAll, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../platform/database/database.ts'
import { phoneOf } from '../../testing/hire.ts'
import { peoplePlan } from '../../testing/named-people.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { actorOfToken, signIn } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const phone: string = peoplePlan.zhou.phone
const nobody = () => contextFor(world.equipment, { kind: 'nobody' })
const requestCode = async (of = phone) => {
  await world.as('nobody').admin.accounts.requestSignInCode({ phone: of })
  return world.equipment.sent.at(-1)!.values.code!
}
const withCode = (code: string, of = phone) => signIn(nobody(), 'admin', { method: 'code', phone: of, code })
const withPassword = (accountName: string, password: string, ctx = nobody()) =>
  signIn(ctx, 'admin', { method: 'password', accountName, password })
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const actorKind = async (token: string) => (await actorOfToken(world.equipment, 'admin', token)).kind
const setPassword = async (newPassword: string, loginName?: string) => {
  await world.as('zhou').admin.accounts.requestPasswordCode({})
  const code = world.equipment.sent.at(-1)!.values.code!
  return world.as('zhou').admin.accounts.changePassword({ code, newPassword, loginName })
}

it('the right code opens a session for the one union that is managed', async () => {
  const token = await withCode(await requestCode())
  expect(await actorOfToken(world.equipment, 'admin', token)).toMatchObject({
    name: '周基',
    union: { name: '晨光机械有限公司工会委员会', roles: ['administrator'] },
  })
})

it('a code is good once, also for two requests at the same moment', async () => {
  for (let round = 0; round < 10; round++) {
    const code = await requestCode()
    expect(await outcomesOf([withCode(code), withCode(code), withCode(code)])).toEqual([
      'account.code_expired',
      'account.code_expired',
      'done',
    ])
    world.equipment.clock.advance({ minutes: 20 })
  }
})

it('five wrong tries lock the account, the right code included, until a quarter of an hour has passed', async () => {
  const code = await requestCode()
  for (let attempt = 0; attempt < 5; attempt++)
    expect(await outcomeOf(withCode(other(code)))).toBe('account.code_wrong')
  expect(await outcomeOf(withCode(code))).toBe('account.locked')
  world.equipment.clock.advance({ minutes: 16 })
  expect(await outcomeOf(withCode(code))).toBe('account.code_expired')
  expect(await outcomeOf(withCode(await requestCode()))).toBe('done')
})

it('wrong tries at the same moment do not get more than five', async () => {
  const code = await requestCode()
  const outcomes = await outcomesOf(Array.from({ length: 12 }, () => withCode(other(code))))
  expect(outcomes.filter((outcome) => outcome === 'account.code_wrong').length).toBeLessThanOrEqual(5)
})

it('a code ends after five minutes, and a new one ends the old', async () => {
  const late = await requestCode()
  world.equipment.clock.advance({ minutes: 5, seconds: 1 })
  expect(await outcomeOf(withCode(late))).toBe('account.code_expired')
  const first = await requestCode()
  world.equipment.clock.advance({ minutes: 1 })
  const second = await requestCode()
  if (first !== second) expect(await outcomeOf(withCode(first))).toBe('account.code_wrong')
  expect(await outcomeOf(withCode(second))).toBe('done')
})

it('codes are sent once a minute and fifteen times a day, known phone or not', async () => {
  for (const of of [phone, phoneOf(999)]) {
    await requestCode(of)
    expect(await outcomeOf(requestCode(of))).toBe('request.too_many')
    for (let sent = 1; sent < 15; sent++) {
      world.equipment.clock.advance({ minutes: 1 })
      await requestCode(of)
    }
    world.equipment.clock.advance({ minutes: 1 })
    expect(await outcomeOf(requestCode(of))).toBe('request.too_many')
    world.equipment.clock.advance({ days: 1 })
  }
})

it('the lock holds across two servers on one database', async () => {
  const database = openDatabase(world.equipment.databaseUrl, 4)
  const second = { ...nobody(), database, transaction: database.transaction }
  for (let attempt = 0; attempt < 5; attempt++)
    expect(await outcomeOf(withPassword(phone, 'wrong', attempt % 2 ? second : nobody()))).toBe(
      'account.password_wrong',
    )
  expect(await outcomeOf(withPassword(phone, 'wrong'))).toBe('account.locked')
  expect(await outcomeOf(withPassword(phone, 'wrong', second))).toBe('account.locked')
  await database.close()
})

it('another spelling of an account gives no more tries', async () => {
  for (const name of ['zhouji', 'ZhouJi', 'ZHOUJI', 'zhouJI', 'Zhouji'])
    expect(await outcomeOf(withPassword(name, 'wrong'))).toBe('account.password_wrong')
  expect(await outcomeOf(withPassword('zHOUJI', 'wrong'))).toBe('account.locked')
})

it('an account without a password, an unknown one and a wrong password are told alike', async () => {
  await setPassword('Wind-und-Regen-7')
  for (const name of [phone, peoplePlan.wu.phone, 'nobody.known', phoneOf(998)])
    expect(await outcomeOf(withPassword(name, 'Wrong-Password-1'))).toBe('account.password_wrong')
})

it('signs in by phone or account name and password, whatever the case of the name', async () => {
  await setPassword('Wind-und-Regen-7', 'ZhouJi')
  for (const name of [phone, 'zhouji', 'ZHOUJI'])
    expect(await withPassword(name, 'Wind-und-Regen-7')).toBeTruthy()
  expect(await outcomeOf(withPassword('zhouji', 'wind-und-regen-7'))).toBe('account.password_wrong')
})

it.each([
  'short1A',
  'alllowercaseletters',
  'NurBuchstaben',
  `Aa1${phone}`,
  '周基周基周基周基Aa1x',
  'Password-2026',
  'Gh123456gh',
])('the password %s is too weak', async (password) => {
  expect(await outcomeOf(setPassword(password))).toMatch(/^(account\.password_weak|input\.invalid)$/)
})

it('an account name belongs to one account', async () => {
  await setPassword('Wind-und-Regen-7', 'unionone')
  await world.as('sun').admin.accounts.requestPasswordCode({})
  const code = world.equipment.sent.at(-1)!.values.code!
  const change = { code, newPassword: 'Wind-und-Regen-8', loginName: 'UnionOne' }
  expect(await outcomeOf(world.as('sun').admin.accounts.changePassword(change))).toBe(
    'account.login_name_taken',
  )
  const another = { ...change, loginName: 'UnionTwo' }
  expect(await outcomeOf(world.as('sun').admin.accounts.changePassword(another))).toBe('done')
})

it('a new password ends every other session; a fresh sign-in is a fresh token', async () => {
  const first = await withCode(await requestCode())
  world.equipment.clock.advance({ minutes: 1 })
  const second = await withCode(await requestCode())
  expect(first).not.toBe(second)
  await setPassword('Wind-und-Regen-7')
  expect([await actorKind(first), await actorKind(second)]).toEqual(['nobody', 'nobody'])
})

it('console sessions end after half an hour at rest, and after twelve hours in any case', async () => {
  const resting = await withCode(await requestCode())
  world.equipment.clock.advance({ minutes: 29 })
  expect(await actorKind(resting)).toBe('account')
  world.equipment.clock.advance({ minutes: 31 })
  expect(await actorKind(resting)).toBe('nobody')
  const busy = await withCode(await requestCode())
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    world.equipment.clock.advance({ minutes: 20 })
    expect(await actorKind(busy)).toBe('account')
  }
  world.equipment.clock.advance({ minutes: 20 })
  expect(await actorKind(busy)).toBe('nobody')
})

it('a token of one audience opens nothing of the other, nor does a made-up one', async () => {
  const token = await withCode(await requestCode())
  expect((await actorOfToken(world.equipment, 'member', token)).kind).toBe('nobody')
  expect(await actorKind(`${token.slice(0, -2)}AA`)).toBe('nobody')
})

it('the first sign-in in the member app asks for the statement and leaves the code good for it', async () => {
  const fresh = phoneOf(997)
  const form = { method: 'code' as const, phone: fresh, code: await requestCode(fresh) }
  for (const statementVersion of [undefined, 'old'])
    expect(await outcomeOf(signIn(nobody(), 'member', { ...form, statementVersion }))).toBe(
      'account.statement_required',
    )
  expect(await outcomeOf(signIn(nobody(), 'member', { ...form, statementVersion: '2026-11' }))).toBe('done')
})

it('two phones register at the same moment: one account each', async () => {
  const codes = [await requestCode(phoneOf(901)), await requestCode(phoneOf(902))]
  const statementVersion = '2026-11'
  await Promise.all(
    codes.map((code, index) =>
      signIn(nobody(), 'member', { method: 'code', phone: phoneOf(901 + index), code, statementVersion }),
    ),
  )
  const { rows } = await world.equipment.database.pool.query(
    'select count(*)::integer as count from accounts',
  )
  expect(rows).toEqual([{ count: Object.keys(peoplePlan).length + 2 }])
})

it('chooses among the unions that are managed, and no other', async () => {
  const { unions } = world
  expect(await outcomeOf(world.as('zhou').admin.accounts.chooseUnion({ unionId: unions.yuanshan }))).toBe(
    'account.union_not_managed',
  )
  expect(await outcomeOf(world.as('zhou').admin.accounts.chooseUnion({ unionId: unions.chenguang }))).toBe(
    'done',
  )
  expect(await outcomeOf(world.as('chen').admin.accounts.chooseUnion({ unionId: unions.chenguang }))).toBe(
    'account.union_not_managed',
  )
})
