import type { GrantForm } from '@huigong/contract'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { type PersonKey, peoplePlan } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { grantForm, rolesAt } from '../../testing/roles.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const enter = (changes: Partial<GrantForm> = {}) =>
  world.as('zhao').admin.administrators.grant(grantForm(world, 'lin', 'chenguang', changes))
const verify = (person: PersonKey = 'lin', name: string = peoplePlan[person].name) =>
  world.as(person).member.accounts.verifyIdentity({
    name,
    document: world.documentOf(person),
    statementVersion: '2026-11',
  })
const administrators = async () =>
  (await world.as('zhou').admin.administrators.list({ limit: 20 })).items.slice(2)
const facts = async () => {
  const rows = await world.equipment.database.rows<{ action: string }>(
    sql`select action from audit_facts where object_kind = 'account' and object_id = ${world.accounts.lin} order by id`,
  )
  return rows.map(({ action }) => action).filter((action) => action.startsWith('administrator'))
}

it('somebody who is not verified is entered, gets the role by verifying, and cannot act before', async () => {
  expect(await enter()).toEqual({ outcome: 'awaiting' })
  expect(await administrators()).toMatchObject([
    { name: '林未', status: 'awaiting', abilities: { revoke: true } },
  ])
  expect(await rolesAt(world, 'lin', 'chenguang')).toEqual([])
  expect(await outcomeOf(enter())).toBe('administrator.already')
  await verify()
  expect(await rolesAt(world, 'lin', 'chenguang')).toEqual(['administrator'])
  expect(await administrators()).toMatchObject([{ name: '林未', status: 'active', grantedByName: '赵街' }])
  expect(await facts()).toEqual(['administrator.awaited', 'administrator.granted'])
})

it.each<[string, Partial<GrantForm>]>([
  ['name', { name: '林来' }],
  ['document', { document: { kind: 'resident_identity_card', number: peoplePlan.he.document } }],
])(
  'another %s than was expected: the person is verified, the role stays awaiting and leaves a fact',
  async (_what, changes) => {
    await enter(changes)
    expect((await verify()).outcome).toBe('joined')
    expect(await rolesAt(world, 'lin', 'chenguang')).toEqual([])
    expect(await administrators()).toMatchObject([{ status: 'awaiting' }])
    expect(await facts()).toEqual(['administrator.awaited', 'administrator.grant_mismatch'])
  },
)

it('taken back before the verification nothing takes effect', async () => {
  await enter()
  const [awaiting] = await administrators()
  expect(
    await world.as('zhou').admin.administrators.revoke({ id: awaiting!.id, reason: '录入有误' }),
  ).toEqual({ outcome: 'revoked' })
  await verify()
  expect(await rolesAt(world, 'lin', 'chenguang')).toEqual([])
})

it('asked for before and approved after the verification it is in effect at once; the other way round it awaits', async () => {
  const ask = () => world.as('zhou').admin.administrators.grant(grantForm(world, 'lin', 'chenguang'))
  const approve = async () => {
    const query = { kind: 'administrator.grant', status: 'pending', limit: 5 } as const
    const { items } = await world.as('zhao').admin.reviews.list(query)
    await world.as('zhao').admin.reviews.approve({ id: items[0]!.id })
  }
  expect(await ask()).toEqual({ outcome: 'submitted' })
  await approve()
  expect(await administrators()).toMatchObject([{ status: 'awaiting' }])
  await verify()
  expect(await rolesAt(world, 'lin', 'chenguang')).toEqual(['administrator'])
})

it('entering and verifying at the same moment never leaves the role awaiting', async () => {
  const [entered, verified] = await Promise.all([enter(), verify()])
  expect(['granted', 'awaiting']).toContain(entered.outcome)
  expect(verified.outcome).toBe('joined')
  expect(await rolesAt(world, 'lin', 'chenguang')).toEqual(['administrator'])
})

it('a phone that nobody knows gets an account for its owner to sign in to', async () => {
  const phone = '13700000999'
  expect(await enter({ phone, name: '柳新' })).toEqual({ outcome: 'awaiting' })
  expect(await administrators()).toMatchObject([{ name: '柳新', phoneMasked: '137****0999' }])
  world.equipment.clock.advance({ minutes: 2 })
  const { admin } = world.as('nobody')
  await admin.accounts.requestSignInCode({ phone })
  const code = world.equipment.sent.at(-1)!.values.code!
  const session = await admin.accounts.signIn({ method: 'code', phone, code })
  expect(session).toMatchObject({ union: null, permissions: [], account: { isVerified: false } })
})
