import type { MerchantForm } from '@huigong/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { asAccount } from '../../testing/as-account.ts'
import { hire, phoneOf } from '../../testing/hire.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { uploadAs } from '../../testing/registrations.ts'
import { makeCampaign } from '../../testing/welfare.ts'
import { readImage } from '../files/index.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into regions (code, name, parent_code, level) values ('370000', '山东省', null, 'province'),
        ('371100', '日照市', '370000', 'city'), ('371102', '东港区', '371100', 'district')
      on conflict do nothing`),
  )
})
afterAll(() => world.end())

let number = 0
const formOf = (changes: Partial<MerchantForm> = {}): MerchantForm => ({
  name: `东港蛋糕店${++number}`,
  contactName: '张店长',
  contactPhone: phoneOf(500 + number),
  landline: '0633-8781234',
  kind: 'merchant',
  service: 'bakery',
  tags: ['蛋糕', '早餐'],
  regionCode: '371102',
  address: '日照市东港区黄海一路 1 号',
  introduction: '三十年老店',
  enteredOn: '2026-11-01',
  position: { longitude: 119.526888, latitude: 35.416734 },
  ...changes,
})
const of = (person: PersonKey) => world.as(person).admin.merchants
const factsOf = async (id: string) =>
  (
    await world.equipment.database.rows<{ action: string }>(
      sql`select action from audit_facts where object_id = ${id} order by id`,
    )
  ).map(({ action }) => action)
const namesOf = async (person: PersonKey, query: Parameters<ReturnType<typeof of>['list']>[0]) =>
  (await of(person).list(query)).items.map(({ name }) => name)
const editOf = (form: MerchantForm, changes: Partial<MerchantForm> = {}) => {
  const { contactPhone: _, ...rest } = form
  return { ...rest, ...changes }
}

it('a merchant is added with all that the form asks, off line, and read back with a masked phone', async () => {
  const licenceId = await uploadAs(world, 'wu')
  const logoId = await uploadAs(world, 'wu')
  const { contactPhone, ...form } = formOf({ licenceId, logoId })
  const created = await of('wu').create({ ...form, contactPhone })
  expect(created).toMatchObject({
    ...form,
    status: 'offline',
    revision: 1,
    contactPhoneMasked: `${contactPhone.slice(0, 3)}****${contactPhone.slice(-4)}`,
    regionName: '山东省 日照市 东港区',
    clerks: 1,
    campaigns: 0,
    abilities: { edit: true, changeStatus: true, manageClerks: true },
  })
  expect(JSON.stringify(created)).not.toContain(contactPhone)
  expect(await of('zhou').get({ id: created.id })).toEqual(created)
  expect(await factsOf(created.id)).toEqual(['merchant.created'])
  const { items } = await of('zhou').listClerks({ id: created.id })
  expect(items).toMatchObject([{ name: '张店长', isContact: true, campaignId: null }])
})

it('the logo is for everybody, the licence for the union’s staff alone', async () => {
  const licenceId = await uploadAs(world, 'wu')
  const logoId = await uploadAs(world, 'wu')
  await of('wu').create(formOf({ licenceId, logoId }))
  const readAs = async (person: PersonKey, id: string) =>
    outcomeOf(readImage(await world.contextOf(person), id))
  expect([await readAs('zhou', licenceId), await readAs('sun', licenceId)]).toEqual([
    'done',
    'thing.not_found',
  ])
  expect([await readAs('zhou', logoId), await readAs('sun', logoId)]).toEqual(['done', 'done'])
})

it('pictures of somebody else are not taken, a region that is none neither, a position off the globe neither', async () => {
  const foreign = await uploadAs(world, 'sun')
  for (const field of ['licenceId', 'logoId'])
    expect(await outcomeOf(of('wu').create(formOf({ [field]: foreign })))).toBe('file.not_yours')
  expect(await outcomeOf(of('wu').create(formOf({ regionCode: '999999' })))).toBe('input.invalid')
  const position = { longitude: 181, latitude: 0 }
  expect(await outcomeOf(of('wu').create(formOf({ position })))).toBe('input.invalid')
})

it('a colleague edits what another added; who edits at the same time is told', async () => {
  const licenceId = await uploadAs(world, 'wu')
  const logoId = await uploadAs(world, 'wu')
  const form = formOf({ licenceId, logoId })
  const { id, revision } = await of('wu').create(form)
  const edit = { ...editOf(form, { name: '改名超市', tags: [], landline: '', position: null }), id, revision }
  const edited = await of('zhou').edit(edit)
  expect(edited).toMatchObject({
    name: '改名超市',
    tags: [],
    landline: null,
    position: null,
    licenceId,
    logoId,
  })
  expect(await outcomeOf(of('zhou').edit(edit))).toBe('merchant.changed')
  const next = { ...edit, revision: edited.revision }
  expect(await outcomesOf([of('zhou').edit(next), of('wu').edit(next)])).toEqual(['done', 'merchant.changed'])
  const foreign = { ...edit, revision: 3, logoId: await uploadAs(world, 'sun') }
  expect(await outcomeOf(of('zhou').edit(foreign))).toBe('file.not_yours')
  expect((await of('zhou').get({ id })).revision).toBe(3)
})

it('a name is once in a union, whatever the case and however many add it at once; neighbours may have it too', async () => {
  const name = 'Haidong Bakery'
  const outcomes = await outcomesOf(Array.from({ length: 4 }, () => of('zhou').create(formOf({ name }))))
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
  expect(outcomes.filter((outcome) => outcome === 'merchant.name_taken')).toHaveLength(3)
  expect(await outcomeOf(of('zhou').create(formOf({ name: name.toUpperCase() })))).toBe('merchant.name_taken')
  expect(await outcomeOf(of('sun').create(formOf({ name })))).toBe('done')
  const form = formOf()
  const { id, revision } = await of('zhou').create(form)
  expect(await outcomeOf(of('zhou').edit({ ...editOf(form, { name }), id, revision }))).toBe(
    'merchant.name_taken',
  )
})

it('put on line and off line leaves a fact once; saying it again changes nothing', async () => {
  const { id } = await of('zhou').create(formOf())
  for (const status of ['online', 'online', 'offline', 'offline'] as const)
    expect(await of('zhou').changeStatus({ id, status })).toMatchObject({ id, status })
  expect(await factsOf(id)).toEqual(['merchant.created', 'merchant.put_online', 'merchant.put_offline'])
})

it('for neighbours, superiors and members a merchant does not exist, nor do its clerks', async () => {
  const form = formOf()
  const { id, revision } = await of('zhou').create(form)
  const clerkId = (await of('zhou').listClerks({ id })).items[0]!.id
  const clerk = { merchantId: id, name: '李四', phone: phoneOf(498) }
  for (const person of ['sun', 'zhao', 'feng'] as const)
    expect(
      await outcomesOf([
        of(person).get({ id }),
        of(person).edit({ ...editOf(form), id, revision }),
        of(person).changeStatus({ id, status: 'online' }),
        of(person).listClerks({ id }),
        of(person).addClerk(clerk),
        of(person).removeClerk({ merchantId: id, id: clerkId }),
      ]),
    ).toEqual(Array(6).fill('thing.not_found'))
  expect(await outcomeOf(of('chen').list({}))).toBe('union.not_chosen')
  expect(await outcomeOf(of('nobody' as PersonKey).list({}))).toBe('session.required')
})

it('accountants read and change nothing', async () => {
  const unionId = world.unions.chenguang
  const accountId = await hire(world.equipment, { serial: 497, name: '财务', role: 'accountant', unionId })
  const { merchants } = asAccount(world, accountId, unionId).admin
  const { id } = await of('zhou').create(formOf())
  expect((await merchants.get({ id })).abilities).toEqual({
    edit: false,
    changeStatus: false,
    manageClerks: false,
  })
  expect(await outcomeOf(merchants.create(formOf()))).toBe('permission.denied')
  expect(await outcomeOf(merchants.changeStatus({ id, status: 'online' }))).toBe('permission.denied')
})

it('unions below see what a superior has on line, without its licence, and change nothing', async () => {
  const licenceId = await uploadAs(world, 'zhao')
  const { id } = await of('zhao').create(formOf({ name: '街道会员超市', licenceId }))
  expect(await namesOf('zhou', { of: 'superiors' })).toEqual([])
  expect(await outcomeOf(of('zhou').get({ id }))).toBe('thing.not_found')
  await of('zhao').changeStatus({ id, status: 'online' })
  for (const person of ['zhou', 'sun'] as const)
    expect(await namesOf(person, { of: 'superiors' })).toEqual(['街道会员超市'])
  expect(await namesOf('feng', { of: 'superiors' })).toEqual([])
  expect(await of('zhou').get({ id })).toMatchObject({ licenceId: null, abilities: { edit: false } })
  expect(await outcomeOf(of('zhou').changeStatus({ id, status: 'offline' }))).toBe('thing.not_found')
  expect(await outcomeOf(of('zhou').listClerks({ id }))).toBe('thing.not_found')
})

it('lists by pages, and finds by name, contact, address, tag, kind and status', async () => {
  const made = []
  for (const tags of [['海鲜'], ['山货'], ['茶']])
    made.push((await of('feng').create(formOf({ tags, contactName: `掌柜${tags[0]}` }))).name)
  const union = formOf({
    name: '高山职工之家',
    kind: 'union',
    service: 'ordinary',
    contactName: '王五',
    tags: [],
  })
  const { id } = await of('feng').create({ ...union, address: '高山路 9 号 50%' })
  await of('feng').changeStatus({ id, status: 'online' })
  made.push('高山职工之家')
  const first = await of('feng').list({ limit: 3 })
  const second = await of('feng').list({ limit: 3, cursor: first.nextCursor! })
  expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(made.toReversed())
  expect(second.nextCursor).toBeNull()
  for (const search of ['海鲜', '掌柜海']) expect(await namesOf('feng', { search })).toEqual([made[0]])
  for (const query of [
    { kind: 'union' },
    { status: 'online' },
    { search: '50%' },
    { search: '职工之家' },
  ] as const)
    expect(await namesOf('feng', query)).toEqual(['高山职工之家'])
  expect(await namesOf('feng', { search: '没有' })).toEqual([])
  await makeCampaign(world, id, { union: 'gaoshan' })
  expect((await of('feng').get({ id })).campaigns).toBe(1)
})
