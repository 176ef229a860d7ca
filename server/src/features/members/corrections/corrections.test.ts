import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { compareWithLedger } from '../ledger/rebuild-memberships.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

type Form = Parameters<ReturnType<NamedWorld['as']>['member']['members']['submitCorrection']>[0]

const mine = (person: PersonKey = 'chen') => world.as(person).member.members
const ask = (changes: Form['changes'] = { education: '21', employerName: '晨光二厂' }, note?: string) =>
  mine().submitCorrection({ changes, ...(note && { note }) })
const reviewsOf = (person: PersonKey) => world.as(person).admin.reviews
const approve = (person: PersonKey, id: string) => outcomeOf(reviewsOf(person).approve({ id }))
const recordOf = async () => (await mine().getMine({})).person.record

it('a member asks, the own union agrees: only what was changed is written, and the fact names fields only', async () => {
  const correction = await ask({ education: '21', employerName: '晨光二厂', ethnicGroup: null }, '已毕业')
  expect(correction).toMatchObject({
    status: 'pending',
    changedFields: ['education', 'employerName'],
    before: { education: null, employerName: null },
    after: { education: '21', employerName: '晨光二厂' },
    note: '已毕业',
    abilities: { withdraw: true },
  })
  const { subject } = await reviewsOf('wu').get({ id: correction.id })
  expect(subject).toMatchObject({ form: { name: '陈会', changedFields: ['education', 'employerName'] } })
  // What staff enter meanwhile in another field stays.
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update people set skill_level = '2' where person_id = ${world.people.chen}`),
  )
  expect(await approve('wu', correction.id)).toBe('done')
  expect(await approve('wu', correction.id)).toBe('review.already_decided')
  expect(await recordOf()).toMatchObject({ education: '21', employerName: '晨光二厂', skillLevel: '2' })
  const [fact] = await world.equipment.database.rows<{ details: object }>(
    sql`select details from audit_facts where action = 'member.corrected'`,
  )
  expect(fact!.details).toEqual({ fields: ['education', 'employerName'] })
  const { items } = await mine().listCorrections({ limit: 5 })
  expect(items).toMatchObject([{ id: correction.id, status: 'approved' }])
  expect((await world.as('chen').member.notices.list({ limit: 5 })).items[0]!.kind).toBe(
    'correction.approved',
  )
})

it('another date of joining is an entry of the ledger', async () => {
  const { id } = await ask({ joinedOn: '2019-03-01' })
  await reviewsOf('zhou').approve({ id })
  expect((await mine().getMine({})).membership!.joinedOn).toBe('2019-03-01')
  const entries = await world.equipment.database.rows<object>(sql`
    select kind, reason, joined_on as "joinedOn" from membership_changes
    where person_id = ${world.people.chen} order by revision`)
  expect(entries.at(-1)).toEqual({ kind: 'correct', reason: '11', joinedOn: '2019-03-01' })
  expect((await compareWithLedger(world.equipment.database)).differences).toEqual([])
})

it('others cannot decide it; rejected and withdrawn change nothing', async () => {
  const { id } = await ask()
  for (const person of ['sun', 'zhao', 'qian'] as const)
    expect(await approve(person, id)).toBe('thing.not_found')
  await reviewsOf('zhou').reject({ id, reason: '请附毕业证' })
  expect((await mine().listCorrections({ limit: 5 })).items[0]).toMatchObject({
    status: 'rejected',
    reason: '请附毕业证',
    abilities: { withdraw: false },
  })
  const second = await ask()
  expect(await outcomeOf(mine('he').withdrawCorrection({ id: second.id }))).toBe('thing.not_found')
  expect(await mine().withdrawCorrection({ id: second.id })).toMatchObject({ status: 'withdrawn' })
  expect(await approve('zhou', second.id)).toBe('review.already_decided')
  expect((await recordOf()).education).toBe(null)
})

it('refuses nothing, a second one, who is no member, and what cannot be', async () => {
  expect(await outcomeOf(ask({ education: null }))).toBe('correction.nothing_changed')
  expect(await outcomeOf(mine('he').submitCorrection({ changes: { education: '21' } }))).toBe(
    'membership.none',
  )
  // Sex and birth come from the number.
  expect(await outcomeOf(ask({ sex: 'female' }))).toBe('input.invalid')
  expect(await outcomeOf(ask({ bornOn: '1980-01-02' }))).toBe('input.invalid')
  expect(await outcomeOf(ask({ bornOn: null }))).toBe('input.invalid')
  expect(await outcomeOf(ask({ education: '22' }))).toBe('input.invalid')
  expect(await outcomeOf(ask({ joinedOn: '2026-11-21' }))).toBe('membership.date_wrong')
  expect(await outcomesOf([ask(), ask(), ask({}, '住址已变')])).toEqual([
    'correction.pending',
    'correction.pending',
    'done',
  ])
})

it('the union that the member has left writes nothing any more', async () => {
  const { id } = await ask()
  const transfer = await mine().apply({ kind: 'member.transfer', unionId: world.unions.yuanshan })
  await reviewsOf('sun').approve({ id: transfer.id })
  expect(await approve('zhou', id)).toBe('membership.changed')
  expect((await recordOf()).education).toBe(null)
})
