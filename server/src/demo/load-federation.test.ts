import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemContext } from '../features/access/index.ts'
import { findAccountIdByPhone, signIn } from '../features/accounts/index.ts'
import { sendCode } from '../features/accounts/sign-in-codes.ts'
import { documentPurpose, findPersonByDocument, personPhonePurpose } from '../features/people/index.ts'
import { sql } from '../platform/database/sql.ts'
import { createTestEquipment, type TestEquipment } from '../testing/equipment.ts'
import { demoCast } from './generator/demo-cast.ts'
import { generateMembers } from './generator/members.ts'
import { yieldPendingReviews } from './generator/pending-reviews.ts'
import { generateUnions } from './generator/unions.ts'
import { loadFederation } from './load-federation.ts'

const everybody = { withCast: true, withReviews: true }
const members = 2_000
const unions = 200

let equipment: TestEquipment
const options = () => ({ unions, members, seed: 11, now: equipment.clock.now() })

beforeAll(async () => {
  equipment = await createTestEquipment()
  await Promise.all([
    loadFederation(equipment, options(), everybody),
    loadFederation(equipment, options(), everybody),
  ])
  await loadFederation(equipment, options(), everybody)
})
afterAll(() => equipment.end())

const count = async (from: string): Promise<number> =>
  (await equipment.database.find<{ count: number }>(sql.raw(`select count(*) from ${from}`)))!.count

test('loading three times, twice at once, loads once', async () => {
  const cast = demoCast(options())
  const applicants = [...yieldPendingReviews(options())].length
  const castPeople = cast.filter((one) => one.isVerified || one.membership).length
  expect(await count('unions')).toBe(unions)
  expect(await count('memberships')).toBe(members + 2)
  expect(await count('people')).toBe(members + castPeople + applicants)
  expect(await count('document_lookups')).toBe(members + castPeople + applicants)
  expect(await count('accounts')).toBe(cast.filter((one) => one.hasAccount).length + applicants)
  expect(await count('phone_lookups')).toBe(await count('accounts'))
  expect(await count(`reviews where from_union_id is null`)).toBe(applicants)
  expect(await count(`reviews where status = 'pending' and from_union_id is null`)).toBe(78)
})

test('the tree hangs together and memberships carry the path of their union', async () => {
  expect(await count('unions where superior_id is null')).toBe(1)
  expect(
    await count('unions u join unions s on s.id = u.superior_id where subpath(u.path, 0, -1) = s.path'),
  ).toBe(unions - 1)
  expect(
    await count(
      'memberships m join unions u on u.id = m.union_id where u.path <> m.union_path or not can_hold_members',
    ),
  ).toBe(0)
  const expected = [...generateUnions(options())].map((union) => union.path).sort()
  const rows = await equipment.database.rows<{ path: string }>(sql`select path::text as path from unions`)
  expect(rows.map((row) => row.path).sort()).toEqual(expected)
})

test('every figure is what a count gives, for each union, of its own and of everything below', async () => {
  const differing = await equipment.database.rows(sql`
    with counted as (
      select u.id, f.figure,
        case f.figure
          when 'members' then (select count(*) from memberships m where m.union_path <@ u.path)
          when 'verified_members'
            then (select count(*) from memberships m where m.union_path <@ u.path and m.status = 'active')
          else (select count(*) from unions c where c.path <@ u.path) end as below,
        case f.figure
          when 'members' then (select count(*) from memberships m where m.union_id = u.id)
          when 'verified_members' then (select count(*) from memberships m where m.union_id = u.id and m.status = 'active')
          else 1 end as own
      from unions u, unnest(array['members', 'verified_members', 'unions']) as f(figure)
    )
    select c.*, f.own_amount, f.below_amount from counted c
      left join union_figures f on f.union_id = c.id and f.figure = c.figure
    where c.own <> coalesce(f.own_amount, 0) or c.below <> coalesce(f.below_amount, 0)`)
  expect(differing).toEqual([])
})

test('figures by day add up, and lie on the days of China', async () => {
  const [province] = await equipment.database.rows<{ id: string }>(
    sql`select id from unions where superior_id is null`,
  )
  const byDay = await equipment.database.rows(sql`
    select on_day as day, below_amount as amount from union_day_figures
    where union_id = ${province!.id} and figure = 'members' order by on_day`)
  const counted = await equipment.database.rows(sql`
    select (created_at at time zone 'Asia/Shanghai')::date as day, count(*)::integer as amount
    from memberships group by 1 order by 1`)
  expect(byDay).toEqual(counted)
  const verified = await equipment.database.rows(sql`
    select on_day as day, below_amount as amount from union_day_figures
    where union_id = ${province!.id} and figure = 'verified_members' order by on_day`)
  const countedVerified = await equipment.database.rows(sql`
    select (greatest(p.verified_at, m.created_at) at time zone 'Asia/Shanghai')::date as day, count(*)::integer as amount
    from memberships m join people p using (person_id) where m.status = 'active' group by 1 order by 1`)
  expect(verified).toEqual(countedVerified)
})

test('a document and a phone find their person, and nothing is stored in clear', async () => {
  const sample = [...generateMembers(options())].filter((member) => member.index % 40 === 7)
  for (const member of sample) {
    const document = readIdentityDocument(member.documentKind, member.documentNumber)
    if (!document.ok) throw new Error(document.code)
    const found = await equipment.database.transaction((tx) =>
      findPersonByDocument(tx, equipment, document.kind, document.uniqueNumber),
    )
    expect(found?.personId).toBe(member.personId)
    const row = await equipment.database.find<{ document: string; phone: string | null; text: string }>(sql`
      select document_sealed as document, phone_sealed as phone, to_jsonb(p)::text as text
      from people p where person_id = ${member.personId}`)
    expect(equipment.sealing.unseal(documentPurpose, row!.document)).toBe(member.documentNumber)
    expect(row!.text).not.toContain(member.documentNumber)
    if (member.phone === null) continue
    expect(equipment.sealing.unseal(personPhonePurpose, row!.phone!)).toBe(member.phone)
    expect(row!.text).not.toContain(member.phone)
    const { hash } = equipment.sealing.lookupHash(personPhonePurpose, member.phone)
    expect(
      await equipment.database.find(sql`select person_id from person_phones where phone_hash = ${hash}`),
    ).toEqual({ person_id: member.personId })
  }
})

test('everybody of the cast who has an account signs in by phone, staff to their unions', async () => {
  const ctx = systemContext(equipment, 'test')
  for (const one of demoCast(options()).filter((person) => person.hasAccount)) {
    const { phone } = one.person
    await sendCode(ctx, phone, 'sign_in')
    const code = equipment.sent.at(-1)!.values.code!
    expect(await signIn(ctx, 'admin', { method: 'code', phone, code })).toMatch(/^[\w-]{40,}$/)
    const accountId = await findAccountIdByPhone(equipment.database, equipment, phone)
    const grants = await equipment.database.rows<{ id: string }>(
      sql`select union_id as id from grants where account_id = ${accountId}`,
    )
    expect(grants.map((grant) => grant.id).sort()).toEqual(one.grants.map(({ union }) => union.id).sort())
  }
})

test('an applicant owns the pictures of the application, and the deciding union may read them', async () => {
  const broken = await equipment.database.rows(sql`
    select r.id from reviews r
      left join files f on f.id = (r.payload #>> '{employers,0,certificateId}')::uuid
        and f.account_id = r.applicant_account_id
      left join file_readers fr on fr.file_id = f.id and fr.union_id = r.union_id
    where r.kind = 'union.registration' and fr.file_id is null`)
  expect(broken).toEqual([])
  const [file] = await equipment.database.rows<{ key: string }>(
    sql`select distinct storage_key as key from files where storage_key like '%employer%'`,
  )
  const bytes = equipment.sealing.unsealBytes('file.image', await equipment.objectStorage.get(file!.key))
  expect(bytes.subarray(8, 12).toString()).toBe('WEBP')
})
