import type { InformationForm, ShownInformation } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { asAccount } from '../../../testing/as-account.ts'
import { hire } from '../../../testing/hire.ts'
import type { PersonKey, UnionKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { creditCode, uploadAs } from '../../../testing/registrations.ts'
import { grantRole } from '../../access/index.ts'
import { readImage } from '../../files/index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const formOf = ({ regionName: _, legalPersonDocumentMasked: __, ...shown }: ShownInformation) =>
  ({ ...shown, legalPersonDocument: undefined }) as InformationForm
const submit = async (
  changes: Partial<InformationForm>,
  person: PersonKey = 'zhou',
  applicationId?: string,
) => {
  const { unionApplications } = world.as(person).admin
  const information = { ...formOf(await unionApplications.getInformation({})), ...changes }
  return unionApplications.submitChange({ information, note: '换届', applicationId })
}
const approve = (id: string, person: PersonKey = 'zhao') => world.as(person).admin.reviews.approve({ id })
const alsoAdministers = (person: PersonKey, union: UnionKey) =>
  world.equipment.database.transaction((tx) =>
    grantRole(tx, {
      accountId: world.accounts[person],
      role: 'administrator',
      unionId: world.unions[union],
      grantedBy: null,
      at: world.equipment.clock.now(),
    }),
  )
const run = (statement: ReturnType<typeof sql>) =>
  world.equipment.database.transaction((tx) => tx.run(statement))

it('asks, the superior sees what changed beside what was, approves, and the record is new', async () => {
  const application = await submit({
    name: '晨光重工工会委员会',
    chairName: '周新',
    reportedMembers: 80,
    address: '  ',
    legalPersonName: '周法',
    legalPersonDocument: world.documentOf('he'),
  })
  expect(application).toMatchObject({
    kind: 'union.change',
    status: 'pending',
    title: '晨光机械有限公司工会委员会',
    decidingUnionName: '东湖街道总工会',
    abilities: { withdraw: true, correct: false },
  })
  const { subject } = await world.as('zhao').admin.reviews.get({ id: application.id })
  expect(subject).toMatchObject({
    before: { name: '晨光机械有限公司工会委员会', chairName: null, legalPersonDocumentMasked: null },
    after: { name: '晨光重工工会委员会', chairName: '周新', legalPersonDocumentMasked: '370*****0234' },
    changedFields: ['name', 'chairName', 'legalPersonName', 'legalPersonDocument', 'reportedMembers'],
    note: '换届',
  })
  await approve(application.id)
  const { union } = await world.as('zhou').admin.unions.getOwn({})
  expect(union).toMatchObject({
    name: '晨光重工工会委员会',
    chairName: '周新',
    reportedMembers: 80,
    reportedOn: '2026-11-20',
    legalPersonName: '周法',
    legalPersonDocumentMasked: '370*****0234',
  })
  const { items } = await world.as('zhou').admin.notices.list({ limit: 5 })
  expect(items[0]).toMatchObject({
    kind: 'change.approved',
    values: { unionName: '晨光机械有限公司工会委员会' },
  })
  expect(await outcomeOf(approve(application.id))).toBe('review.already_decided')
})

it('keeps the number sealed wherever it lies, and tells auditors the names of fields only', async () => {
  const { id } = await submit({ legalPersonDocument: world.documentOf('he'), chairName: '周新' })
  await approve(id)
  const everything = await world.equipment.database.rows(sql`
    select payload::text as text from reviews union all select payload::text from review_events
    union all select details::text from audit_facts union all select unions::text from unions`)
  expect(JSON.stringify(everything)).not.toContain(world.documentOf('he').number)
  const fact = await world.equipment.database.find<{ details: object }>(
    sql`select details from audit_facts where action = 'union.changed'`,
  )
  expect(fact!.details).toEqual({ fields: ['chairName', 'legalPersonDocument'] })
  // The same number again is no change.
  expect(await outcomeOf(submit({ legalPersonDocument: world.documentOf('he') }))).toBe(
    'union.nothing_changed',
  )
})

it('refuses what is no change, a taken name, a taken code and a kind that does not fit', async () => {
  expect(await outcomeOf(submit({}))).toBe('union.nothing_changed')
  expect(await outcomeOf(submit({ shortName: '', email: '' as never }))).toBe('union.nothing_changed')
  expect(await outcomeOf(submit({ name: '远山食品有限公司工会委员会' }))).toBe('union.name_taken')
  await run(sql`update unions set credit_code = ${creditCode(1, '81')} where id = ${world.unions.gaoshan}`)
  expect(await outcomeOf(submit({ creditCode: creditCode(1, '81') }))).toBe('union.credit_code_taken')
  expect(await outcomeOf(submit({ kind: 'group' }))).toBe('union.kind_not_changeable')
  expect(await outcomeOf(submit({ regionCode: '999999' }))).toBe('input.invalid')
})

it('a union with members of its own does not become one that can have none', async () => {
  await run(sql`update unions set kind = 'group', can_hold_members = true where id = ${world.unions.donghu}`)
  await run(sql`
    update memberships set union_id = ${world.unions.donghu}, union_path = 'province.linjiang.binhe.donghu'::ltree`)
  expect(await outcomeOf(submit({ kind: 'federation' }, 'zhao'))).toBe('union.kind_not_changeable')
  const { id } = await submit({ kind: 'union_league' }, 'zhao')
  await approve(id, 'li')
  const { union } = await world.as('zhao').admin.unions.getOwn({})
  expect(union).toMatchObject({ kind: 'union_league', canHoldMembers: true })
})

it('has one pending at a time, which any administrator of the union withdraws and corrects', async () => {
  await alsoAdministers('he', 'chenguang')
  const colleague = world.as('he', { unionId: world.unions.chenguang }).admin.unionApplications
  const { id } = await submit({ certificateId: await uploadAs(world, 'zhou') })
  expect(await outcomeOf(submit({ chairName: '周新' }))).toBe('union.application_pending')
  const withdrawn = await colleague.withdrawApplication({ id })
  expect(withdrawn).toMatchObject({ status: 'withdrawn', abilities: { withdraw: false, correct: true } })
  expect(await outcomeOf(approve(id))).toBe('review.already_decided')
  // The picture of the first round stays, though somebody else had uploaded it.
  const subject = withdrawn.subject as Extract<typeof withdrawn.subject, { kind: 'union.change' }>
  const again = await colleague.submitChange({
    information: { ...formOf(subject.after), chairName: '周新' },
    applicationId: id,
  })
  expect(again).toMatchObject({ id, status: 'pending' })
  await approve(id)
  expect((await colleague.getInformation({})).chairName).toBe('周新')
})

it('a corrected round keeps the number that an earlier one gave', async () => {
  const { id } = await submit({ legalPersonDocument: world.documentOf('he') })
  await world.as('zhao').admin.reviews.reject({ id, reason: '缺主席姓名' })
  await submit({ chairName: '周新' }, 'zhou', id)
  await approve(id)
  const { union } = await world.as('zhou').admin.unions.getOwn({})
  expect(union).toMatchObject({ chairName: '周新', legalPersonDocumentMasked: '370*****0234' })
})

it.each<[PersonKey, string]>([
  ['qian', 'thing.not_found'],
  ['li', 'thing.not_found'],
  ['sun', 'thing.not_found'],
  ['zhou', 'thing.not_found'],
  ['wu', 'thing.not_found'],
])('%s neither sees nor decides what 晨光 asks 东湖 for: %s', async (person, code) => {
  const { id } = await submit({ chairName: '周新' })
  expect(await outcomeOf(approve(id, person))).toBe(code)
  expect(await outcomeOf(world.as(person).admin.reviews.get({ id }))).toBe(code)
  if (person === 'zhou') return
  expect(await outcomeOf(world.as(person).admin.unionApplications.getApplication({ id }))).not.toBe('done')
})

it('an operator asks for nothing', async () => {
  expect(await outcomeOf(submit({ chairName: '周新' }, 'wu'))).toBe('permission.denied')
})

it('both certificates are seen by whoever decides, and by no neighbour', async () => {
  const [first, second] = [await uploadAs(world, 'zhou'), await uploadAs(world, 'zhou')]
  await approve((await submit({ certificateId: first })).id)
  expect(await outcomeOf(submit({ certificateId: await uploadAs(world, 'sun') }))).toBe('file.not_yours')
  await submit({ certificateId: second })
  for (const image of [first, second]) {
    expect(await outcomeOf(world.contextOf('zhao').then((ctx) => readImage(ctx, image)))).toBe('done')
    for (const person of ['qian', 'sun'] as const)
      expect(await outcomeOf(world.contextOf(person).then((ctx) => readImage(ctx, image)))).toBe(
        'thing.not_found',
      )
  }
})

it('what the union at the top asks for, its security administrator decides', async () => {
  const { province } = world.unions
  const certificateId = await uploadAs(world, 'zheng')
  const { id, decidingUnionName } = await submit({ certificateId, shortName: '海东总工会' }, 'zheng')
  expect(decidingUnionName).toBe('海东省总工会')
  await alsoAdministers('he', 'province')
  expect(await outcomeOf(world.as('he', { unionId: province }).admin.reviews.approve({ id }))).toBe(
    'permission.denied',
  )
  const security = await hire(world.equipment, {
    serial: 1,
    name: '安全员',
    role: 'security_administrator',
    unionId: province,
  })
  const decided = await asAccount(world, security, province).admin.reviews.approve({ id })
  expect(decided.status).toBe('approved')
  expect((await world.as('zheng').admin.unions.getOwn({})).union.shortName).toBe('海东总工会')
})

it('everything is looked at again when it is approved', async () => {
  const { id } = await submit({ name: '山水工会委员会' })
  await run(sql`update unions set name = '山水工会委员会' where id = ${world.unions.yuanshan}`)
  expect(await outcomeOf(approve(id))).toBe('union.name_taken')
  expect((await world.as('zhao').admin.reviews.get({ id })).status).toBe('pending')
})

it('two decisions at once: one stands; two unions that want one name: one gets it', async () => {
  await alsoAdministers('he', 'donghu')
  const colleague = world.as('he', { unionId: world.unions.donghu }).admin.reviews
  const { id } = await submit({ chairName: '周新' })
  expect(await outcomesOf([approve(id), colleague.reject({ id, reason: '不清楚' })])).toEqual([
    'done',
    'review.already_decided',
  ])
  await outcomeOf(world.as('zhou').admin.unionApplications.withdrawApplication({ id }))
  const ids = [
    (await submit({ name: '同名工会委员会' })).id,
    (await submit({ name: '同名工会委员会' }, 'sun')).id,
  ]
  expect(await outcomesOf(ids.map((each) => approve(each)))).toEqual(['done', 'union.name_taken'])
})

it('approved while it is sent again and asked for anew: everybody is told, nobody waits for the other', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await submit({ chairName: `周新${'一二三四五'[round]}` })
    const others = [submit({ email: 'a@example.com' }), submit({ email: 'b@example.com' }, 'zhou', id)]
    const [decision, ...asked] = await Promise.all([approve(id), ...others].map(outcomeOf))
    expect(decision).toBe('done')
    expect(['done', 'union.application_pending']).toContain(asked[0])
    expect(asked[1]).toBe('review.not_correctable')
    const { items } = await world.as('zhou').admin.unionApplications.listApplications({ limit: 20 })
    for (const { id: waiting } of items.filter(({ status }) => status === 'pending'))
      await world.as('zhou').admin.unionApplications.withdrawApplication({ id: waiting })
  }
})
