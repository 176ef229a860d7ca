import type { MemberEdit, NewMember } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asAccount } from '../../../testing/as-account.ts'
import { hire, identityNumber } from '../../../testing/hire.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const card = (serial: number) => ({
  kind: 'resident_identity_card' as const,
  number: identityNumber(serial),
})
const newcomer = (serial: number, more: Partial<NewMember> = {}): NewMember => ({
  name: '新会员',
  document: card(serial),
  ...more,
})
const add = (person: PersonKey, form: NewMember) => world.as(person).admin.members.add(form)
const edit = (person: PersonKey, form: MemberEdit & { id: string }) =>
  world.as(person).admin.members.edit(form)
const list = async (person: PersonKey, status: 'any' | 'name_differs' = 'any') =>
  (await world.as(person).admin.members.list({ scope: 'own', status, limit: 50 })).items
const linOfChenguang = async () => (await list('zhou')).find(({ name }) => name === '林未')!.id
const factsOf = async (action: string) =>
  world.equipment.database.rows<{ details: object }>(sql`
    select details from audit_facts where action = ${action} order by at`)
const verifyLin = (name: string) =>
  world.as('lin').member.accounts.verifyIdentity({
    name,
    document: world.documentOf('lin'),
    statementVersion: '2026-11',
  })

it('a member entered by hand: sex and birth date come from the number, and it is unverified', async () => {
  const form = newcomer(501, { phone: '13600000501', education: '21', duty: '班长', joinedOn: '2020-05-01' })
  const member = await add('wu', form)
  expect(member).toMatchObject({
    name: '新会员',
    status: 'unverified',
    bornOn: '1985-03-03',
    sex: 'male',
    education: '21',
    duty: '班长',
    joinedOn: '2020-05-01',
    phoneMasked: '136****0501',
    changes: [{ kind: 'join', source: 'staff', on: '2020-05-01' }],
  })
  expect(await world.as('zhou').admin.statistics.getOverview({})).toMatchObject({ members: 3 })
  expect(await factsOf('member.added')).toEqual([{ details: { status: 'unverified' } }])
  expect(await outcomeOf(add('wu', form))).toBe('membership.already_here')
})

it('nobody above or beside enters members here, and of one elsewhere nothing is told', async () => {
  for (const person of ['zheng', 'zhao', 'qian'] as const)
    expect(await outcomeOf(add(person, newcomer(502)))).toBe('permission.denied')
  const form = { name: '陈会', document: world.documentOf('chen') }
  const error = await add('sun', form).catch((refusal: unknown) => refusal)
  expect(error).toMatchObject({ code: 'membership.belongs_elsewhere', data: { values: {} } })
})

it('who is verified under this name is a member at once and told; under another name nothing happens', async () => {
  expect(await outcomeOf(add('zhou', { name: '何五', document: world.documentOf('he') }))).toBe(
    'membership.name_conflict',
  )
  const form = { name: '何无', document: world.documentOf('he'), phone: '13600000503' }
  expect(await add('zhou', form)).toMatchObject({ status: 'active', phoneMasked: '139****0012' })
  const { items } = await world.as('he').member.notices.list({ limit: 5 })
  expect(items).toMatchObject([{ kind: 'membership.matched' }])
})

it('refuses what cannot be, and repeats no number', async () => {
  const wrong: [Partial<NewMember>, string][] = [
    [{ joinedOn: '2026-12-01' }, 'membership.date_wrong'],
    [{ joinedOn: '1985-03-03' }, 'membership.date_wrong'],
    [{ bornOn: '1985-03-04' }, 'input.invalid'],
    [{ education: 'xx' }, 'input.invalid'],
  ]
  for (const [more, code] of wrong) {
    const error = await add('zhou', newcomer(504, more)).catch((refusal: unknown) => refusal)
    expect(error).toMatchObject({ code })
    expect(JSON.stringify(error)).not.toContain(identityNumber(504))
  }
})

it('two unions and two clerks enter one document at once: one membership', async () => {
  for (let serial = 510; serial < 520; serial++) {
    const form = newcomer(serial)
    const outcomes = await outcomesOf([add('zhou', form), add('wu', form), add('sun', form)])
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    for (const outcome of outcomes)
      expect(['done', 'membership.already_here', 'membership.belongs_elsewhere']).toContain(outcome)
  }
})

it('mends a record: only what changed, by the names of the fields', async () => {
  const id = await linOfChenguang()
  const form = { id, name: '林味', education: '21', note: '', phone: '13600000520', joinedOn: '2025-01-01' }
  expect(await edit('wu', form)).toMatchObject({ name: '林味', education: '21', joinedOn: '2025-01-01' })
  await edit('wu', form)
  expect(await factsOf('member.edited')).toEqual([
    { details: { fields: ['name', 'education', 'phone', 'joinedOn'] } },
  ])
  expect((await edit('wu', { id, education: null, phone: null })).phoneMasked).toBeNull()
  for (const joinedOn of ['2026-12-31', '0001-01-01'])
    expect(await outcomeOf(edit('wu', { id, joinedOn }))).toBe('membership.date_wrong')
  expect(await outcomeOf(edit('wu', { id, sex: 'female' }))).toBe('input.invalid')
  expect(await outcomeOf(edit('sun', { id, note: 'x' }))).toBe('thing.not_found')
  expect(await outcomeOf(edit('zhao', { id, note: 'x' }))).toBe('permission.denied')
})

it('name, document and phone of whoever verified are fixed; the rest is the union’s', async () => {
  const id = (await list('zhou')).find(({ name }) => name === '陈会')!.id
  for (const form of [{ name: '陈悔' }, { document: card(521) }, { phone: '13600000521' }])
    expect(await outcomeOf(edit('zhou', { id, ...form }))).toBe('member.verified_fixed')
  expect(await edit('zhou', { id, name: '陈会', duty: '组长', phone: null })).toMatchObject({ duty: '组长' })
})

it('another number: free it is taken, another record’s it is refused, and the old one is free again', async () => {
  const id = await linOfChenguang()
  expect(await outcomeOf(edit('zhou', { id, document: world.documentOf('chen') }))).toBe(
    'member.document_taken',
  )
  expect(await edit('zhou', { id, document: card(522) })).toMatchObject({ bornOn: '1985-03-03' })
  expect(
    (
      await world.as('lin').member.accounts.verifyIdentity({
        name: '林未',
        document: world.documentOf('lin'),
        statementVersion: '2026-11',
      })
    ).outcome,
  ).toBe('no_union')
})

it('a mended number that somebody verified under this name makes that person the member', async () => {
  const accountId = await hire(world.equipment, { serial: 523, name: '林未' })
  const id = await linOfChenguang()
  await edit('zhou', { id, education: '31' })
  const member = await edit('zhou', { id, document: card(523) })
  expect(member).toMatchObject({ name: '林未', status: 'active', education: '31', joinedOn: '2026-11-01' })
  expect(member.id).not.toBe(id)
  const { membership } = await asAccount(world, accountId, null).member.members.getMine({})
  expect(membership).toMatchObject({ id: member.id, status: 'active' })
  expect((await list('zhou')).map(({ name }) => name).sort()).toEqual(['林未', '陈会'])
})

it('the verified name taken over makes the member active, whichever clerk is first', async () => {
  await verifyLin('林味')
  const id = (await list('zhou', 'name_differs'))[0]!.id
  const resolve = (person: PersonKey, resolution: 'take_verified_name' | 'not_ours') =>
    world.as(person).admin.members.resolveName({ id, resolution })
  expect(await outcomeOf(resolve('sun', 'not_ours'))).toBe('thing.not_found')
  const outcomes = await outcomesOf([
    resolve('zhou', 'take_verified_name'),
    resolve('wu', 'take_verified_name'),
  ])
  expect(outcomes).toEqual(['done', 'member.names_agree'])
  expect(await world.as('zhou').admin.members.get({ id })).toMatchObject({ name: '林味', status: 'active' })
  const { items } = await world.as('lin').member.notices.list({ limit: 5 })
  expect(items).toMatchObject([{ kind: 'membership.matched' }])
})

it('a mended name that agrees makes the member active too', async () => {
  await verifyLin('林味')
  const id = await linOfChenguang()
  expect(await edit('zhou', { id, name: '林味' })).toMatchObject({ status: 'active', nameDiffers: false })
})

it('a number of somebody else ends the membership, and nothing noted stays with the person', async () => {
  const id = await linOfChenguang()
  await edit('zhou', { id, education: '21', duty: '班长' })
  await verifyLin('林味')
  const asked = { id, resolution: 'not_ours' as const }
  expect(await world.as('zhou').admin.members.resolveName(asked)).toEqual({ memberId: null })
  expect(await outcomeOf(world.as('zhou').admin.members.resolveName(asked))).toBe('thing.not_found')
  const { membership, person } = await world.as('lin').member.members.getMine({})
  expect(membership).toBeNull()
  expect(person).toMatchObject({
    name: '林味',
    record: { education: null, duty: null, bornOn: '1980-01-01' },
  })
})

it('somebody verifies while staff mend the number: never two, and never a person with another’s number', async () => {
  for (let round = 0; round < 5; round++) {
    await world.end()
    world = await createNamedWorld()
    const id = await linOfChenguang()
    await Promise.all([outcomeOf(verifyLin('林未')), outcomeOf(edit('zhou', { id, document: card(530) }))])
    const { person } = await world.as('lin').member.members.getMine({})
    expect(person.documentMasked).toBe('370*****0218')
  }
})
