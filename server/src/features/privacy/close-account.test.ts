import { v7 } from 'uuid'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { rekey } from '../../app/rekey.ts'
import { sql } from '../../platform/database/sql.ts'
import { figuresOf } from '../../testing/figures.ts'
import { type PersonKey, peoplePlan } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../testing/outcomes.ts'
import { grantForm } from '../../testing/roles.ts'
import { findAccountIdByPhone } from '../accounts/index.ts'
import { closeAccount } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const privacyOf = (person: PersonKey) => world.as(person).member.privacy
const codeOf = async (person: PersonKey) => {
  await privacyOf(person).requestCode({})
  return world.equipment.sent.at(-1)!.values.code!
}
const close = async (person: PersonKey, leavesUnion = false) =>
  privacyOf(person).closeAccount({ code: await codeOf(person), leavesUnion })
const rows = <Row extends object>(statement: ReturnType<typeof sql>) =>
  world.equipment.database.rows<Row>(statement)
const membershipOf = async (person: PersonKey) => {
  const [membership] = await rows<{ status: string; kind: string; reason: string; until: Date | null }>(sql`
    select m.status, c.kind, c.reason, m.recoverable_until as until, c.source from memberships m
    join membership_changes c on c.membership_id = m.id and c.revision = m.revision
    where m.person_id = ${world.people[person]}`)
  return membership
}

it('the union keeps its member as unverified; nothing of the account tells whose it was', async () => {
  expect(await privacyOf('chen').previewClosing({})).toEqual({
    unionName: '晨光机械有限公司工会委员会',
    pendingApplications: 0,
    goodVouchers: 0,
    refusal: null,
  })
  await close('chen')
  expect(await membershipOf('chen')).toMatchObject({
    status: 'unverified',
    kind: 'correct',
    reason: '11',
    source: 'account',
  })
  const [account] = await rows(sql`select * from accounts where account_id = ${world.accounts.chen}`)
  expect(account).toMatchObject({ person_id: null, name: null, login_name: null, password_hash: null })
  expect(account).toMatchObject({ phone_masked: '', verified_at: null, closed_at: expect.any(Date) })
  for (const table of ['sessions', 'phone_lookups', 'login_names', 'notices', 'idempotency_keys'])
    expect(
      await rows(sql`select 1 from ${sql.raw(table)} where account_id = ${world.accounts.chen}`),
    ).toEqual([])
  expect(await rows(sql`select 1 from person_phones where person_id = ${world.people.chen}`)).toEqual([])
  expect(await rows(sql`select 1 from consents where account_id = ${world.accounts.chen}`)).toHaveLength(1)
  const facts = await rows(sql`select details from audit_facts where action = 'account.closed'`)
  expect(facts).toEqual([{ details: { leavesUnion: false, withdrawn: 0 } }])
  expect(await rekey(world.equipment)).toMatchObject({ accounts: 11 })
})

it('the same phone and document register anew and are a member again', async () => {
  await close('chen')
  await world.as('nobody').member.accounts.requestSignInCode({ phone: peoplePlan.chen.phone })
  const code = world.equipment.sent.at(-1)!.values.code!
  await world.as('nobody').member.accounts.signIn({
    method: 'code',
    phone: peoplePlan.chen.phone,
    code,
    statementVersion: '2026-11',
  })
  const accountId = await findAccountIdByPhone(
    world.equipment.database,
    world.equipment,
    peoplePlan.chen.phone,
  )
  expect(accountId).not.toBe(world.accounts.chen)
  world.accounts.chen = accountId!
  const { outcome } = await world.as('chen').member.accounts.verifyIdentity({
    name: peoplePlan.chen.name,
    document: world.documentOf('chen'),
    statementVersion: '2026-11',
  })
  expect(outcome).toBe('joined')
  expect(await membershipOf('chen')).toMatchObject({ status: 'active', kind: 'verify' })
})

it('who leaves the union quits for good, and the figures follow', async () => {
  await close('chen', true)
  expect(await membershipOf('chen')).toMatchObject({
    status: 'ended',
    kind: 'quit',
    reason: '5',
    until: null,
  })
  const { shown, counted } = await figuresOf(world)
  expect(shown).toEqual(counted)
})

it('a retained membership stays retained', async () => {
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update memberships set status = 'retained' where person_id = ${world.people.chen}`),
  )
  await close('chen')
  expect(await membershipOf('chen')).toMatchObject({ status: 'retained', kind: 'join' })
})

it('who never was in a union leaves no record; what waited is withdrawn', async () => {
  const { id } = await world
    .as('he')
    .member.members.apply({ kind: 'member.join', unionId: world.unions.chenguang })
  expect(await privacyOf('he').previewClosing({})).toMatchObject({ unionName: null, pendingApplications: 1 })
  await close('he')
  expect(await rows(sql`select status from reviews where id = ${id}`)).toEqual([{ status: 'withdrawn' }])
  for (const table of ['people', 'document_lookups', 'person_phones'])
    expect(await rows(sql`select 1 from ${sql.raw(table)} where person_id = ${world.people.he}`)).toEqual([])
})

it('a transfer of the member’s own that waits for its day is given up', async () => {
  const plan = v7()
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into planned_changes (person_id, id, membership_id, union_id, from_union_id, kind, effective_on, payload, created_at)
      select person_id, ${plan}, id, ${world.unions.yuanshan}, union_id, 'transfer', '2026-12-01', '{}', now()
      from memberships where person_id = ${world.people.chen}`),
  )
  await close('chen')
  expect(await rows(sql`select status from planned_changes where id = ${plan}`)).toEqual([
    { status: 'cancelled' },
  ])
})

it('refused with a role, also one that is awaited or was asked for', async () => {
  expect(await privacyOf('zhou').previewClosing({})).toMatchObject({ refusal: 'account.holds_office' })
  expect(await outcomeOf(close('zhou'))).toBe('account.holds_office')
  await world.as('zhao').admin.administrators.grant(grantForm(world, 'lin', 'chenguang'))
  expect(await outcomeOf(close('lin'))).toBe('account.holds_office')
  const asked = await world.as('zhou').admin.administrators.grant(grantForm(world, 'he', 'chenguang'))
  expect(asked).toEqual({ outcome: 'submitted' })
  expect(await outcomeOf(close('he'))).toBe('account.holds_office')
})

it('a wrong code closes nothing; a second time there is nobody any more', async () => {
  const right = await codeOf('chen')
  const code = right === '111111' ? '222222' : '111111'
  const wrong = privacyOf('chen').closeAccount({ code, leavesUnion: false })
  expect(await outcomeOf(wrong)).toBe('account.code_wrong')
  const ctx = await world.contextOf('he')
  const asked = { code: await codeOf('he'), leavesUnion: false }
  const twice = await outcomesOf([closeAccount(ctx, asked), closeAccount(ctx, asked)])
  expect(twice[1]).toBe('done')
  expect(['account.code_expired', 'session.required']).toContain(twice[0])
})

it('closing while the application is approved: a member at most, and never one of a closed account alone', async () => {
  for (const order of ['close', 'approve']) {
    const { id } = await world
      .as('he')
      .member.members.apply({ kind: 'member.join', unionId: world.unions.chenguang })
    const code = await codeOf('he')
    const works = [
      () => privacyOf('he').closeAccount({ code, leavesUnion: true }),
      () => world.as('zhou').admin.reviews.approve({ id }),
    ]
    const outcomes = await outcomesOf((order === 'close' ? works : works.reverse()).map((work) => work()))
    expect(['done', 'review.already_decided']).toContain(outcomes[1])
    const open = await rows(
      sql`select 1 from memberships where person_id = ${world.people.he} and status <> 'ended'`,
    )
    expect(open).toEqual([])
    expect(await rows(sql`select 1 from reviews where id = ${id} and status = 'pending'`)).toEqual([])
    await world.end()
    world = await createNamedWorld()
  }
})
