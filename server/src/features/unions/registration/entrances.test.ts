import { type UnionKind, type UnionLevel, unionLevels } from '@huigong/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'
import {
  creditCode,
  employerDetails,
  phoneRegistrationForm,
  registrationForm,
  uploadAs,
} from '../../../testing/registrations.ts'
import { readImage } from '../../files/index.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

let number = 100
const he = () => world.as('he').member.unions
const own = async () => {
  const { items } = await world.as('he').admin.accounts.listManagedUnions({ limit: 50 })
  return items
}

it('by the superior’s card: every field reaches the union and its employer', async () => {
  const form = await phoneRegistrationForm(world, 'he', ++number, {
    isIndependent: true,
    unionCreditCode: creditCode(number, '81'),
    unionCertificateId: await uploadAs(world, 'he'),
  })
  const shown = await he().register(form)
  const { number: document } = world.documentOf('he')
  const masked = `${document.slice(0, 3)}*****${document.slice(-4)}`
  expect(shown).toMatchObject({
    status: 'pending',
    superiorPhone: '0605-8800001',
    form: { entrance: 'card', regionName: '滨河区', legalPersonDocumentMasked: masked },
  })
  await world.as('zhao').admin.reviews.approve({ id: shown.id })
  const union = (await own()).find(({ name }) => name === form.unionName)!
  const detail = await world.as('he', { unionId: union.id }).admin.unions.getOwn({})
  expect(detail.union).toMatchObject({
    regionCode: '370105',
    creditCode: form.unionCreditCode,
    certificateId: form.unionCertificateId,
    officePhone: '0605-8800002',
    legalPersonName: '何无',
    legalPersonDocumentMasked: masked,
    isAboveBase: false,
    employers: [{ ...employerDetails, creditCode: creditCode(number) }],
  })
  const readers = ['zhao', 'li', 'zheng', 'qian', 'sun'] as const
  const outcomes = await Promise.all(
    readers.map(async (person) =>
      outcomeOf(readImage(await world.contextOf(person), form.unionCertificateId!)),
    ),
  )
  expect(outcomes).toEqual(['done', 'done', 'done', 'thing.not_found', 'thing.not_found'])
})

it('the legal person’s number is kept by a correction and stands nowhere in clear', async () => {
  const { number: document } = world.documentOf('he')
  const form = await phoneRegistrationForm(world, 'he', ++number)
  const { id } = await he().register(form)
  await world.as('zhao').admin.reviews.reject({ id, reason: '证书看不清' })
  const again = await he().correctRegistration({ ...form, id, legalPersonDocument: null })
  expect(again.form.legalPersonDocumentMasked).toMatch(/^370\*+0234$/)
  const review = await world.as('zhao').admin.reviews.get({ id })
  const stored = await world.equipment.database.rows(sql`
    select r.payload::text, e.payload::text as event from reviews r join review_events e on e.review_id = r.id
    where r.id = ${id}`)
  expect(JSON.stringify([again, review, stored, world.equipment.logged])).not.toContain(document)
  expect(JSON.stringify([again, review])).not.toContain('v1.intl')
  await world.as('zhao').admin.reviews.approve({ id })
  const row = await world.equipment.database.find<{ sealed: string }>(sql`
    select legal_person_document_sealed as sealed from unions where name = ${form.unionName}`)
  expect(world.equipment.sealing.unseal('union.legal_person', row!.sealed)).toBe(document)
})

it('the phone asks for the number in the first round, and for a region that exists', async () => {
  const form = await phoneRegistrationForm(world, 'he', ++number)
  await expect(he().register({ ...form, legalPersonDocument: null })).rejects.toMatchObject({
    code: 'input.invalid',
    data: { values: { issues: [{ path: 'legalPersonDocument.number', code: 'text.required' }] } },
  })
  const elsewhere = he().register({ ...form, regionCode: '999999' })
  await expect(elsewhere).rejects.toMatchObject({
    data: { values: { issues: [{ path: 'regionCode', code: 'text.required' }] } },
  })
  const bare = await registrationForm(world, 'he', number, { entrance: 'search' })
  expect(await outcomeOf(he().register(bare))).toBe('input.invalid')
})

const kinds: [UnionKind, UnionLevel, boolean][] = [
  ['work_committee', 'street', false],
  ['industrial', 'district', false],
  ['group', 'street', true],
  ['union_league', 'street', true],
  ['organs', 'district', true],
  ['other_above_base', 'street', true],
]

it.each(kinds)(
  'above base: %s at %s level holds members directly: %s',
  async (kind, level, canHoldMembers) => {
    const form = await registrationForm(world, 'he', ++number, {
      ...{ kind, level, superior: 'binhe', employers: [] },
    })
    const { id } = await world.as('he').admin.unions.register(form)
    await world.as('li').admin.reviews.approve({ id })
    const union = (await own()).find(({ name }) => name === form.unionName)!
    const session = await world.as('he').admin.accounts.chooseUnion({ unionId: union.id })
    expect(session.permissions.includes('members.manage')).toBe(canHoldMembers)
    expect(session.permissions.includes('join_applications.review')).toBe(canHoldMembers)
    expect(session.permissions).toContain('union_registrations.review')
    const detail = await world.as('li').admin.unions.get({ id: union.id })
    expect(detail).toMatchObject({ kind, level, isAboveBase: true, canHoldMembers, employers: [] })
  },
)

it('no union stands above its superior, and a base kind is at base level', async () => {
  const register = async (level: UnionLevel, kind: UnionKind) => {
    const employers = kind === 'independent_base' ? {} : { employers: [] }
    const form = await registrationForm(world, 'he', ++number, {
      ...employers,
      level,
      kind,
      superior: 'binhe',
    })
    const outcome = await outcomeOf(world.as('he').admin.unions.register(form))
    return outcome
  }
  const outcomes = await Promise.all(unionLevels.map((level) => register(level, 'federation')))
  expect(outcomes).toEqual([
    'union.level_above_superior',
    'union.level_above_superior',
    'done',
    'done',
    'input.invalid',
  ])
  expect(await register('street', 'independent_base')).toBe('input.invalid')
})

it('several employers: each code is free, a served one is refused, and one that nobody serves is taken over', async () => {
  const certificateId = await uploadAs(world, 'he')
  const employers = [1, 2].map((more) => ({
    name: `联合${more}号有限公司`,
    creditCode: creditCode(5_000 + more),
    certificateId,
  }))
  const joint = { kind: 'joint_base', employers } as const
  const first = await world
    .as('he')
    .admin.unions.register(await registrationForm(world, 'he', ++number, joint))
  const second = [{ ...employers[0]!, creditCode: creditCode(5_003) }, employers[1]!]
  const other = await registrationForm(world, 'he', ++number, { ...joint, employers: second })
  expect(await outcomeOf(world.as('he').admin.unions.register(other))).toBe('union.registration_pending')
  await world.as('zhao').admin.reviews.approve({ id: first.id })
  expect(await outcomeOf(world.as('he').admin.unions.register(other))).toBe('union.credit_code_taken')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      update union_employers set until_on = '2026-11-20' where employer_id in (
        select id from employers where credit_code = ${creditCode(5_002)})`),
  )
  const renamed = [second[0]!, { ...employers[1]!, name: '联合新二号有限公司' }]
  const { id } = await world.as('he').admin.unions.register({ ...other, employers: renamed })
  await world.as('zhao').admin.reviews.approve({ id })
  const taken = await world.equipment.database.rows(
    sql`select name from employers where credit_code = ${creditCode(5_002)}`,
  )
  expect(taken).toEqual([{ name: '联合新二号有限公司' }])
})
