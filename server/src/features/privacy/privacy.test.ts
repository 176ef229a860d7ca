import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { type PersonKey, peoplePlan } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { recordConsent } from '../accounts/index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const membershipOf = async (person: PersonKey) => {
  const row = await world.equipment.database.find<{ id: string }>(
    sql`select id from memberships where person_id = ${world.people[person]}`,
  )
  return row!.id
}
const disclose = async (person: 'zhou' | 'wu', field: 'document' | 'phone', reason: string) =>
  world.as(person).admin.members.disclose({ id: await membershipOf('chen'), field, reason })
const accesses = (person: PersonKey) => world.as(person).member.privacy.listAccesses({ limit: 20 })
const codeOf = async (person: PersonKey) => {
  await world.as(person).member.privacy.requestCode({})
  return world.equipment.sent.at(-1)!.values.code!
}
const facts = (action: string) =>
  world.equipment.database.rows<{ details: object }>(
    sql`select details from audit_facts where action = ${action} order by id`,
  )

it('whoever was looked at reads which union looked, at what and why, never the clerk’s name', async () => {
  await disclose('zhou', 'document', '核对补贴')
  world.equipment.clock.advance({ minutes: 1 })
  await disclose('wu', 'phone', '通知领取')
  const { items } = await accesses('chen')
  expect(items.map(({ kind, reason, unionName }) => [kind, reason, unionName])).toEqual([
    ['phone', '通知领取', '晨光机械有限公司工会委员会'],
    ['document', '核对补贴', '晨光机械有限公司工会委员会'],
  ])
  expect(JSON.stringify(items)).not.toMatch(/周基|吴操/)
  const first = await world.as('chen').member.privacy.listAccesses({ limit: 1 })
  const rest = await world.as('chen').member.privacy.listAccesses({ limit: 1, cursor: first.nextCursor! })
  expect([...first.items, ...rest.items]).toEqual(items)
  expect((await accesses('he')).items).toEqual([])
  expect(await outcomeOf(accesses('lin'))).toBe('verification.required')
})

it('what was seen of a record that was merged into mine counts as mine', async () => {
  await disclose('zhou', 'document', '核对')
  await world.equipment.database.transaction((tx) =>
    tx.run(sql`update people set merged_into = ${world.people.he} where person_id = ${world.people.chen}`),
  )
  expect((await accesses('he')).items).toMatchObject([{ kind: 'document', reason: '核对' }])
})

it('only the face check can be taken back, once, and agreed to anew', async () => {
  const { privacy } = world.as('chen').member
  const agree = () =>
    world.equipment.database.transaction((tx) =>
      recordConsent(tx, world.accounts.chen, 'face', world.equipment.clock.now()),
    )
  await agree()
  await agree()
  expect(await privacy.listConsents({})).toMatchObject([
    { purpose: 'face', withdrawnAt: null, isNecessary: false },
    { purpose: 'platform', withdrawnAt: null, isNecessary: true },
  ])
  for (const purpose of ['platform', 'identity'] as const)
    expect(await outcomeOf(privacy.withdrawConsent({ purpose }))).toBe('consent.necessary')
  world.equipment.clock.advance({ minutes: 1 })
  const withdrawnAt = world.equipment.clock.now().toISOString()
  expect(await privacy.withdrawConsent({ purpose: 'face' })).toMatchObject([{ withdrawnAt }, {}])
  world.equipment.clock.advance({ minutes: 1 })
  expect(await privacy.withdrawConsent({ purpose: 'face' })).toMatchObject([{ withdrawnAt }, {}])
  expect(await facts('account.consent_withdrawn')).toEqual([{ details: { purpose: 'face' } }])
  await agree()
  expect(await privacy.listConsents({})).toMatchObject([{ purpose: 'face', withdrawnAt: null }, {}])
})

it('my copy holds my numbers in clear and what is kept, for a code', async () => {
  await disclose('zhou', 'document', '核对补贴')
  await world.as('chen').member.members.listMyChanges({})
  const { privacy } = world.as('chen').member
  expect(await outcomeOf(privacy.exportMine({ code: '000000' }))).toBe('account.code_expired')
  const { fileName, data } = await privacy.exportMine({ code: await codeOf('chen') })
  expect(fileName).toBe('huigong-2026-11-20.json')
  expect(data).toMatchObject({
    account: {
      name: '陈会',
      phone: peoplePlan.chen.phone,
      consents: [{ purpose: 'platform' }],
      applications: [],
    },
    person: { name: '陈会', documentNumber: peoplePlan.chen.document, phone: peoplePlan.chen.phone },
    memberships: [{ status: 'active', unionName: '晨光机械有限公司工会委员会' }],
    membershipChanges: [{ kind: 'join' }],
    accesses: [{ kind: 'document', reason: '核对补贴' }],
  })
  const text = JSON.stringify(data)
  expect(text).not.toContain('v1.intl')
  expect(text).not.toMatch(/周基|吴操/)
  for (const other of Object.values(peoplePlan).filter(({ name }) => name !== '陈会'))
    expect(text).not.toContain(other.document)
  expect(await facts('account.data_copied')).toEqual([{ details: {} }])
})

it('a copy’s code serves once, three copies a day, and nobody unverified', async () => {
  const { privacy } = world.as('chen').member
  const code = await codeOf('chen')
  await privacy.exportMine({ code })
  expect(await outcomeOf(privacy.exportMine({ code }))).toBe('account.code_expired')
  for (let copies = 1; copies < 3; copies++) {
    world.equipment.clock.advance({ minutes: 1 })
    await privacy.exportMine({ code: await codeOf('chen') })
  }
  world.equipment.clock.advance({ minutes: 1 })
  expect(await outcomeOf(privacy.exportMine({ code: await codeOf('chen') }))).toBe('request.too_many')
  expect(await outcomeOf(world.as('lin').member.privacy.exportMine({ code: '000000' }))).toBe(
    'verification.required',
  )
})

it('my applications are in the copy without what is sealed in them', async () => {
  await world.as('he').member.members.apply({ kind: 'member.join', unionId: world.unions.chenguang })
  const { data } = await world.as('he').member.privacy.exportMine({ code: await codeOf('he') })
  expect(data).toMatchObject({
    account: {
      applications: [{ kind: 'member.join', status: 'pending', history: [{ action: 'submitted' }] }],
    },
    memberships: [],
  })
  expect(JSON.stringify(data)).not.toContain('v1.intl')
})
