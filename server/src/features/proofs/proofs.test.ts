import type { ProofForm } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { asAccount } from '../../testing/as-account.ts'
import { hire, identityNumber, phoneOf } from '../../testing/hire.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { uploadAs } from '../../testing/registrations.ts'
import { findAccountIdByPhone } from '../accounts/index.ts'
import { readImage } from '../files/index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const phone = phoneOf(701)
const card = (serial: number) => ({ kind: 'resident_identity_card' as const, number: identityNumber(serial) })
const proof = async (clerk: PersonKey, more: Partial<ProofForm> = {}): Promise<ProofForm> => ({
  reason: 'rare_character',
  name: '𬱖生僻',
  document: card(701),
  phone,
  joins: true,
  proofId: await uploadAs(world, clerk),
  ...more,
})
const submit = async (clerk: PersonKey, more: Partial<ProofForm> = {}) =>
  world.as(clerk).admin.proofs.submit(await proof(clerk, more))
const approve = (id: string) => world.as('zheng').admin.reviews.approve({ id })
const members = (person: PersonKey) =>
  world.as(person).admin.members.list({ scope: 'own', status: 'any', limit: 50 })
const accountOf = (number = phone) => findAccountIdByPhone(world.equipment.database, world.equipment, number)

it('approved, the account is made, signs in by code alone, and the person is a member', async () => {
  const { id, subject } = await submit('zhou', { joinedOn: '2020-05-01' })
  expect(subject).toMatchObject({
    kind: 'member.proof',
    form: { documentMasked: '370*****7015', phoneMasked: '137****0701', bornOn: '1985-03-03', joins: true },
  })
  const read = await world.as('zheng').admin.reviews.get({ id })
  for (const text of [JSON.stringify(read), JSON.stringify(subject)]) {
    expect(text).not.toContain(identityNumber(701))
    expect(text).not.toContain(phone)
  }
  await approve(id)
  const accountId = (await accountOf())!
  const mine = asAccount(world, accountId, null).member
  expect((await mine.accounts.getSession({})).account).toMatchObject({
    name: '𬱖生僻',
    isVerified: true,
    hasPassword: false,
    isCodeOnly: true,
  })
  expect((await mine.members.getMine({})).membership).toMatchObject({
    status: 'active',
    joinedOn: '2020-05-01',
  })
  expect((await mine.notices.list({ limit: 5 })).items.map(({ kind }) => kind)).toContain('proof.made')
  const { items } = await world.as('zhou').member.notices.list({ limit: 5 })
  expect(items).toMatchObject([{ kind: 'proof.approved' }])
  expect(await outcomeOf(approve(id))).toBe('review.already_decided')
  expect(await outcomeOf(submit('zhou'))).toBe('proof.document_taken')
})

it('the union at the top decides, and nobody else sees it; colleagues here see the paper', async () => {
  const { id, subject } = await submit('wu')
  for (const person of ['zhao', 'li', 'wang', 'qian', 'sun'] as const)
    expect(await outcomeOf(world.as(person).admin.reviews.approve({ id }))).toBe('thing.not_found')
  expect(await outcomeOf(world.as('zhou').admin.reviews.approve({ id }))).toBe('thing.not_found')
  const picture = subject.kind === 'member.proof' ? subject.form.proofId! : ''
  for (const person of ['zhou', 'wu', 'zheng'] as const)
    expect(await outcomeOf(readImage(await world.contextOf(person), picture))).toBe('done')
  for (const person of ['sun', 'zhao', 'chen'] as const)
    expect(await outcomeOf(readImage(await world.contextOf(person), picture))).toBe('thing.not_found')
  for (const person of ['zheng', 'zhao'] as const)
    expect(await outcomeOf(submit(person))).toBe('permission.denied')
})

it('whose own record stands here becomes active, under the name of the paper', async () => {
  const more = { name: '林味', document: world.documentOf('lin') }
  await approve((await submit('zhou', more)).id)
  const { items } = await members('zhou')
  expect(items).toHaveLength(2)
  expect(items).toContainEqual(
    expect.objectContaining({ name: '林味', status: 'active', nameDiffers: false }),
  )
})

it('without joining, a record of the same name becomes active and another name is left to the union', async () => {
  const more = { name: '林味', document: world.documentOf('lin'), joins: false }
  await approve((await submit('sun', more)).id)
  expect((await members('zhou')).items).toContainEqual(
    expect.objectContaining({ name: '林未', status: 'unverified', nameDiffers: true }),
  )
  expect((await members('sun')).items).toEqual([])
})

it('refuses a document or phone of somebody verified, a member elsewhere, and what the number does not tell', async () => {
  const passport = { kind: 'foreign_passport' as const, number: 'AB1234567' }
  const cases: [Partial<ProofForm>, string][] = [
    [{ document: world.documentOf('chen') }, 'proof.document_taken'],
    [{ phone: '13900000010' }, 'proof.phone_taken'],
    [{ document: world.documentOf('lin'), name: '林未' }, 'membership.belongs_elsewhere'],
    [{ document: passport, bornOn: '1990-03-07', sex: 'male' }, 'proof.facts_missing'],
    [{ document: card(702), bornOn: '1990-03-07' }, 'input.invalid'],
    [{ joinedOn: '2026-12-24' }, 'membership.date_wrong'],
    [{ joinedOn: '0001-01-01' }, 'membership.date_wrong'],
    [{ proofId: await uploadAs(world, 'zhou') }, 'file.not_yours'],
  ]
  for (const [more, code] of cases) expect(await outcomeOf(submit('sun', more)), code).toBe(code)
})

it('one waits for a document at a time, also when two unions submit at once; rejected it can be sent anew', async () => {
  const forms = [await proof('zhou'), await proof('wu'), await proof('sun')]
  const outcomes = await outcomesOf(
    (['zhou', 'wu', 'sun'] as const).map((clerk, at) => world.as(clerk).admin.proofs.submit(forms[at]!)),
  )
  expect(outcomes).toEqual(['done', 'proof.pending', 'proof.pending'])
  const { items } = await world.as('zheng').admin.reviews.list({ kind: 'member.proof', limit: 5 })
  await world.as('zheng').admin.reviews.reject({ id: items[0]!.id, reason: '看不清公章' })
  expect(await outcomeOf(submit('sun'))).toBe('done')
})

it('whoever verified by themselves meanwhile is not made again, and everything stays as it was', async () => {
  const { id } = await submit('zhou')
  await hire(world.equipment, { serial: 701, name: '生僻' })
  expect(await outcomeOf(approve(id))).toBe('proof.document_taken')
  const row = await world.equipment.database.find(sql`select status from reviews where id = ${id}`)
  expect(row).toEqual({ status: 'pending' })
})

it('approved while the person verifies: one account has the person, and one open membership', async () => {
  for (let round = 0; round < 4; round++) {
    await world.end()
    world = await createNamedWorld()
    const { id } = await submit('zhou', { name: '赵同' })
    const serial = round % 2 === 0 ? 701 : 702
    const accountId = await hire(world.equipment, { serial, name: '', isVerified: false })
    const form = { name: '赵同', document: card(701), statementVersion: '2026-11' }
    const outcomes = await outcomesOf([
      approve(id),
      asAccount(world, accountId, null).member.accounts.verifyIdentity(form),
    ])
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect([
      'proof.document_taken',
      'verification.document_taken',
      'verification.already_verified',
    ]).toContain(outcomes.find((outcome) => outcome !== 'done'))
    const accounts = await world.equipment.database.rows(sql`
      select 1 from accounts where name = '赵同' and verified_at is not null`)
    expect(accounts).toHaveLength(1)
  }
})

it('an account with a password that is made one of the union’s loses it', async () => {
  const accountId = await hire(world.equipment, { serial: 701, name: '', isVerified: false })
  await world.equipment.database.transaction(async (tx) => {
    await tx.run(
      sql`update accounts set password_hash = 'x', login_name = 'rare' where account_id = ${accountId}`,
    )
    await tx.run(sql`insert into login_names (login_name, account_id) values ('rare', ${accountId})`)
  })
  await approve((await submit('zhou')).id)
  const { account } = await asAccount(world, accountId, null).member.accounts.getSession({})
  expect(account).toMatchObject({ isVerified: true, hasPassword: false, loginName: null, isCodeOnly: true })
})
