import { unionRegistration } from '@huigong/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { creditCode, registrationForm, uploadAs } from '../../../testing/registrations.ts'

let world: NamedWorld
beforeAll(async () => {
  world = await createNamedWorld()
})
afterAll(() => world.end())

let number = 0
const submit = async (
  person: PersonKey,
  changes: Parameters<typeof registrationForm>[3] = {},
  of = ++number,
) => world.as(person).admin.unions.register(await registrationForm(world, person, of, changes))
const approve = (person: PersonKey, id: string) => world.as(person).admin.reviews.approve({ id })

it('rejected with a reason, corrected, submitted again and approved: the applicant administers the union', async () => {
  const first = await submit('he')
  expect(first).toMatchObject({ status: 'pending', form: { superiorName: '东湖街道总工会' } })
  await world.as('zhao').admin.reviews.reject({ id: first.id, reason: '证书看不清' })
  const { items } = await world.as('he').admin.unions.listRegistrations({ limit: 20 })
  expect(items[0]).toMatchObject({
    status: 'rejected',
    reason: '证书看不清',
    abilities: { correct: true, withdraw: false },
  })

  const form = await registrationForm(world, 'he', number, { unionName: '新风工会委员会' })
  const again = await world.as('he').admin.unions.correctRegistration({ ...form, id: first.id })
  expect(again).toMatchObject({ id: first.id, status: 'pending', reason: null })
  const decided = await approve('zhao', first.id)
  expect(decided.events.map(({ action, round }) => [action, round])).toEqual([
    ['submitted', 1],
    ['rejected', 1],
    ['submitted', 2],
    ['approved', 2],
  ])

  const { items: managed } = await world.as('he').admin.accounts.listManagedUnions({ limit: 20 })
  expect(managed).toMatchObject([
    { name: '新风工会委员会', roles: ['administrator'], superiorName: '东湖街道总工会' },
  ])
  const session = await world.as('he').admin.accounts.chooseUnion({ unionId: managed[0]!.id })
  expect(session.permissions).toContain('members.import')
  const own = await world.as('he', { unionId: managed[0]!.id }).admin.unions.getOwn({})
  expect(own.union.employers).toMatchObject([{ creditCode: creditCode(number) }])
})

it('withdraws while it waits, and only once', async () => {
  const { id } = await submit('he')
  expect((await world.as('he').admin.unions.withdrawRegistration({ id })).status).toBe('withdrawn')
  expect(await outcomeOf(world.as('he').admin.unions.withdrawRegistration({ id }))).toBe(
    'review.not_withdrawable',
  )
  expect(await outcomeOf(approve('zhao', id))).toBe('review.already_decided')
})

it.each<[PersonKey, string]>([
  ['qian', 'thing.not_found'],
  ['li', 'thing.not_found'],
  ['zhou', 'thing.not_found'],
  ['sun', 'thing.not_found'],
  ['wu', 'thing.not_found'],
  ['chen', 'union.not_chosen'],
  ['nobody' as PersonKey, 'session.required'],
])('%s cannot decide, read or list what 东湖 decides: %s', async (person, code) => {
  const { id } = await submit('he')
  expect(await outcomeOf(approve(person, id))).toBe(code)
  expect(await outcomeOf(world.as(person).admin.reviews.get({ id }))).toBe(code)
  const listed = await world
    .as(person)
    .admin.reviews.list({ kind: 'union.registration', status: 'pending', limit: 20 })
    .catch(() => ({ items: [] }))
  expect(listed.items).toEqual([])
})

it('others cannot correct or withdraw it', async () => {
  const { id } = await submit('he')
  expect(await outcomeOf(world.as('sun').admin.unions.withdrawRegistration({ id }))).toBe('thing.not_found')
  const form = await registrationForm(world, 'sun', ++number)
  expect(await outcomeOf(world.as('sun').admin.unions.correctRegistration({ ...form, id }))).toBe(
    'thing.not_found',
  )
  const own = await registrationForm(world, 'he', ++number)
  expect(await outcomeOf(world.as('he').admin.unions.correctRegistration({ ...own, id }))).toBe(
    'review.not_correctable',
  )
})

it('asks for a superior above base that exists', async () => {
  expect(await outcomeOf(submit('he', { superior: 'yuanshan' }))).toBe('union.superior_is_base')
  const missing = submit('he', { superiorId: '00000000-0000-7000-8000-000000000009' })
  expect(await outcomeOf(missing)).toBe('union.superior_missing')
})

it('takes one application of an employer at a time, and none of one that has a union', async () => {
  const { id } = await submit('he')
  expect(await outcomeOf(submit('sun', {}, number))).toBe('union.registration_pending')
  await approve('zhao', id)
  expect(await outcomeOf(submit('sun', {}, number))).toBe('union.credit_code_taken')
  expect(await outcomeOf(submit('he', { unionName: `新风${number}有限公司工会` }))).toBe('union.name_taken')
})

it('of two applications of one employer at the same moment one is taken', async () => {
  const of = ++number
  const forms = await Promise.all([registrationForm(world, 'he', of), registrationForm(world, 'sun', of)])
  const outcomes = await outcomesOf([
    world.as('he').admin.unions.register(forms[0]),
    world.as('sun').admin.unions.register(forms[1]),
  ])
  expect(outcomes).toEqual(['done', 'union.registration_pending'])
})

it('refuses a certificate that somebody else uploaded', async () => {
  const form = await registrationForm(world, 'sun', ++number)
  expect(await outcomeOf(world.as('he').admin.unions.register(form))).toBe('file.not_yours')
})

it('asks an independent union for its own code and certificate', async () => {
  expect(await outcomeOf(submit('he', { isIndependent: true }))).toBe('input.invalid')
  const unionCertificateId = await uploadAs(world, 'he')
  const wrong = { isIndependent: true, unionCertificateId, unionCreditCode: creditCode(777) }
  expect(await outcomeOf(submit('he', wrong))).toBe('input.invalid')
  const right = { ...wrong, unionCreditCode: creditCode(778, '81') }
  expect(await outcomeOf(submit('he', right))).toBe('done')
})

it('two unions with one code of their own: the second approval is refused in words', async () => {
  const unionCreditCode = creditCode(779, '81')
  const ids = []
  for (const person of ['he', 'sun'] as const)
    ids.push(
      await submit(person, {
        isIndependent: true,
        unionCreditCode,
        unionCertificateId: await uploadAs(world, person),
      }),
    )
  const outcomes = await outcomesOf(ids.map(({ id }) => approve('zhao', id)))
  expect(outcomes).toEqual(['done', 'union.credit_code_taken'])
})

it('nobody decides the own application', async () => {
  const { id } = await submit('zhao')
  expect(await outcomeOf(approve('zhao', id))).toBe('review.own_application')
  expect(await outcomeOf(world.as('zhao').admin.reviews.reject({ id, reason: '不' }))).toBe(
    'review.own_application',
  )
  const detail = await world.as('zhao').admin.reviews.get({ id })
  expect(detail.abilities.decide).toBe(false)
})

it('two decisions at once: one stands and the other is told so, with one union and one notice', async () => {
  for (let round = 0; round < 10; round++) {
    const { id } = await submit('he')
    const outcomes = await outcomesOf([
      approve('zhao', id),
      round % 2 ? approve('zhao', id) : world.as('zhao').admin.reviews.reject({ id, reason: '材料不全' }),
    ])
    expect(outcomes).toEqual(['done', 'review.already_decided'])
  }
  const { rows } = await world.equipment.database.pool.query(
    `select review_id from review_events where action <> 'submitted' group by review_id, round having count(*) > 1`,
  )
  expect(rows).toEqual([])
})

it('a batch decides each for itself, also under one idempotency key', async () => {
  const ids = [(await submit('he')).id, (await submit('zhao')).id, (await submit('sun')).id]
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      update unions set credit_code = ${creditCode(950, '81')} where id = ${world.unions.gaoshan}`),
  )
  const unionCertificateId = await uploadAs(world, 'he')
  const taken = { isIndependent: true, unionCertificateId, unionCreditCode: creditCode(951, '81') }
  const { id: refused } = await submit('he', taken)
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      update unions set credit_code = ${creditCode(951, '81')} where id = ${world.unions.gaoshan}`),
  )
  const outcomes = await world
    .as('zhao', { idempotencyKey: 'batch-1' })
    .admin.reviews.approveMany({ ids: [...ids, refused, ids[0]!] })
  expect(outcomes.map(({ outcome, errorCode }) => errorCode ?? outcome)).toEqual([
    'decided',
    'review.own_application',
    'decided',
    'union.credit_code_taken',
  ])
  const { status } = await world.as('zhao').admin.reviews.get({ id: refused })
  expect(status).toBe('pending')
})

it('approved while the applicant sends it again: approved, and the applicant is told', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await submit('he')
    const form = await registrationForm(world, 'he', number)
    const again = () => outcomeOf(world.as('he').admin.unions.correctRegistration({ ...form, id }))
    const outcomes = await Promise.all([again(), outcomeOf(approve('zhao', id)), again()])
    expect(outcomes[1]).toBe('done')
    for (const outcome of [outcomes[0], outcomes[2]])
      expect(['review.not_correctable', 'union.registration_pending', 'union.credit_code_taken']).toContain(
        outcome,
      )
  }
})

it.each(['\u200b\u200b\u200b\u200b', '晨光\u202e会工司公', '晨光公司\n工会'])(
  'a name that looks like another: %j',
  async (name) => {
    const form = await registrationForm(world, 'he', ++number, { unionName: name })
    const [employer] = form.employers
    const wrong = unionRegistration.safeParse({ ...form, employers: [{ ...employer, name }] })
    expect(wrong.error?.issues.map(({ message }) => message)).toEqual(['text.unseen', 'text.unseen'])
  },
)
