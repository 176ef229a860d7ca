import type { NewMember } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { rekey } from '../../../app/rekey.ts'
import { sql } from '../../../platform/database/sql.ts'
import { withNewKeys } from '../../../platform/sealing/keyring.ts'
import { createSealing } from '../../../platform/sealing/sealing.ts'
import { asAccount } from '../../../testing/as-account.ts'
import { hire } from '../../../testing/hire.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { findPersonByDocument } from '../../people/index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const permit = { kind: 'hk_macao_travel_permit', number: 'H12345678' } as const
const residence = { kind: 'hk_macao_taiwan_residence_permit', number: '810000199003070023' } as const
const person = { name: '梁港', bornOn: '1990-03-07', sex: 'female' } as const

const add = (clerk: PersonKey, form: Partial<NewMember> & Pick<NewMember, 'document'>) =>
  world.as(clerk).admin.members.add({ ...person, ...form })
const pairs = async (clerk: PersonKey = 'zhou') =>
  (await world.as(clerk).admin.members.listDuplicates({ limit: 20 })).items
const merge = (clerk: PersonKey, [one, other]: readonly [string, string]) =>
  world.as(clerk).admin.members.merge({ personId: one, otherPersonId: other })
const newAccount = (serial: number) => hire(world.equipment, { serial, name: '', isVerified: false })
const verify = (accountId: string, document: typeof permit | typeof residence) =>
  asAccount(world, accountId, null).member.accounts.verifyIdentity({
    ...person,
    document,
    statementVersion: '2026-11',
  })
const search = async (number: string) =>
  (await world.as('zhou').admin.members.search({ scope: 'own', search: number, limit: 5, status: 'any' }))
    .items

it('one person under two documents is offered once and becomes one, found by both numbers', async () => {
  const old = await add('zhou', { document: permit, phone: '13600000601', joinedOn: '2019-05-01' })
  const newer = await add('wu', { document: residence, education: '21' })
  const [pair, ...more] = await pairs()
  expect(more).toEqual([])
  expect([pair!.first.personId, pair!.second.personId].sort()).toEqual([old.personId, newer.personId].sort())
  const { memberId } = await merge('zhou', [newer.personId, old.personId])
  expect(memberId).toBe(old.id)
  const merged = await world.as('zhou').admin.members.get({ id: memberId })
  expect(merged).toMatchObject({ education: '21', furtherDocuments: [{ kind: residence.kind }] })
  expect(merged.changes.map(({ kind }) => kind).sort()).toEqual(['correct', 'correct', 'join', 'join'])
  for (const number of [permit.number, residence.number, '13600000601'])
    expect(await search(number)).toMatchObject([{ id: memberId }])
  expect(await pairs()).toEqual([])
  expect(await world.as('zhou').admin.statistics.getOverview({})).toMatchObject({ members: 3 })
  expect(await outcomeOf(merge('zhou', [old.personId, newer.personId]))).toBe('thing.not_found')
})

it('with either number the person verifies afterwards and is a member at once; a second account is refused', async () => {
  const old = await add('zhou', { document: permit })
  const newer = await add('zhou', { document: residence })
  await merge('zhou', [old.personId, newer.personId])
  expect((await verify(await newAccount(610), residence)).outcome).toBe('joined')
  expect(await outcomeOf(verify(await newAccount(611), permit))).toBe('verification.document_taken')
})

it('whoever verified is kept, and gets the membership of the other record', async () => {
  const old = await add('zhou', { document: permit, joinedOn: '2019-05-01' })
  world.equipment.clock.advance({ days: 1 })
  const accountId = await newAccount(612)
  expect((await verify(accountId, residence)).outcome).toBe('no_union')
  const [pair] = await pairs()
  const sides = [pair!.first, pair!.second]
  expect(sides.map(({ isVerified }) => isVerified).sort()).toEqual([false, true])
  const { memberId } = await merge('zhou', [pair!.first.personId, pair!.second.personId])
  const mine = asAccount(world, accountId, null).member
  expect((await mine.members.getMine({})).membership).toMatchObject({
    id: memberId,
    status: 'active',
    joinedOn: '2019-05-01',
  })
  expect(memberId).not.toBe(old.id)
  expect((await mine.notices.list({ limit: 5 })).items).toMatchObject([{ kind: 'membership.matched' }])
  expect((await mine.members.listMyChanges({})).map(({ kind }) => kind).sort()).toEqual([
    'correct',
    'join',
    'join',
  ])
  expect(await world.as('zhou').admin.statistics.getOverview({})).toMatchObject({
    members: 3,
    verifiedMembers: 2,
  })
})

it('under new keys both numbers still find the one person', async () => {
  const old = await add('zhou', { document: permit })
  const newer = await add('zhou', { document: residence })
  await merge('zhou', [old.personId, newer.personId])
  const { equipment } = world
  const keyring = withNewKeys(equipment.keyring, 'gm', equipment.clock.now())
  await rekey({ ...equipment, sealing: createSealing(keyring) })
  const keys = keyring.keys.filter(({ use, id }) => keyring.current[use] === id)
  const only = createSealing({ ...keyring, keys })
  for (const document of [permit, residence])
    await equipment.database.transaction(async (tx) => {
      const found = await findPersonByDocument(tx, { sealing: only }, document.kind, document.number)
      expect(found?.personId).toBe(old.personId)
    })
})

it('two accounts are never made one', async () => {
  await verify(await newAccount(613), permit)
  await verify(await newAccount(614), residence)
  const old = await add('zhou', { document: permit })
  const other = await add('zhou', { document: residence })
  expect(await outcomeOf(merge('zhou', [old.personId, other.personId]))).toBe('merge.two_accounts')
})

it('of members elsewhere nothing is told, nor can they be merged', async () => {
  const old = await add('zhou', { document: permit })
  const elsewhere = await add('sun', { document: residence })
  expect(await pairs()).toEqual([])
  expect(await pairs('sun')).toEqual([])
  for (const clerk of ['zhou', 'sun', 'feng'] as const)
    expect(await outcomeOf(merge(clerk, [old.personId, elsewhere.personId]))).toBe('thing.not_found')
  expect(await outcomeOf(merge('zhao', [old.personId, elsewhere.personId]))).toBe('permission.denied')
})

it('whoever had verified before and never was a member here is not offered, nor made a member by a second record', async () => {
  const stranger = await hire(world.equipment, { serial: 977, name: '梁海' })
  const { personId, bornOn } = (await world.equipment.database.find<{ personId: string; bornOn: string }>(sql`
    select p.person_id as "personId", p.born_on as "bornOn" from accounts a join people p on p.person_id = a.person_id
    where a.account_id = ${stranger}`))!
  const invented = await add('zhou', {
    document: { kind: 'foreign_passport', number: 'XY7654321' },
    nationality: '法国',
    name: '梁海',
    bornOn,
    sex: 'male',
  })
  expect(await pairs()).toEqual([])
  expect(await outcomeOf(merge('zhou', [invented.personId, personId]))).toBe('thing.not_found')
})

it('other names, other birth dates and records of one kind are not alike', async () => {
  const old = await add('zhou', { document: permit })
  const named = await add('zhou', { document: residence, name: '梁江' })
  const sameKind = await add('zhou', { document: { ...permit, number: 'H87654321' } })
  const born = await add('zhou', {
    document: { kind: 'taiwan_travel_permit', number: '12345678' },
    bornOn: '1990-03-08',
  })
  expect(await pairs()).toEqual([])
  for (const other of [named, sameKind, born])
    expect(await outcomeOf(merge('zhou', [old.personId, other.personId]))).toBe('merge.not_alike')
})

it('two clerks merge at once while the person verifies: one person, one open membership', async () => {
  for (let round = 0; round < 3; round++) {
    await world.end()
    world = await createNamedWorld()
    const old = await add('zhou', { document: permit })
    const newer = await add('zhou', { document: residence })
    const accountId = await newAccount(620)
    const asked = [old.personId, newer.personId] as const
    const outcomes = await outcomesOf([
      merge('zhou', asked),
      merge('wu', [asked[1], asked[0]]),
      verify(accountId, residence),
    ])
    expect(outcomes).toEqual(['done', 'done', 'thing.not_found'])
    const open = await world.equipment.database.rows(sql`
      select m.status from memberships m join accounts a on a.person_id = m.person_id
      where a.account_id = ${accountId} and m.status <> 'ended'`)
    expect(open).toEqual([{ status: 'active' }])
    const all = await world.equipment.database.rows(sql`
      select 1 from memberships where person_id = any(${sql.param(asked)}::uuid[]) and status <> 'ended'`)
    expect(all).toHaveLength(1)
  }
})
