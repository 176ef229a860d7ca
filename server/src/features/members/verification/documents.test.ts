import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf } from '../../../testing/outcomes.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const facts = { bornOn: '1990-03-07', sex: 'female' as const }
const verify = (kind: IdentityDocumentKind, number: string, more: object = {}) =>
  world.as('lin').member.accounts.verifyIdentity({
    name: '林未',
    document: { kind, number },
    statementVersion: '2026-11',
    ...more,
  })
const recordOfLin = async () =>
  (await world.as('lin').member.members.getMine({})).person.record as Record<string, unknown>

it.each<[IdentityDocumentKind, string]>([
  ['resident_identity_card', '440106199003070028'],
  ['hk_macao_taiwan_residence_permit', '810000199003070023'],
])('%s tells birth date and sex itself', async (kind, number) => {
  expect(await outcomeOf(verify(kind, number))).toBe('done')
  expect(await recordOfLin()).toMatchObject({ bornOn: '1990-03-07', sex: 'female' })
})

it.each<[IdentityDocumentKind, string]>([
  ['hk_macao_travel_permit', 'H12345678'],
  ['taiwan_travel_permit', '12345678'],
  ['chinese_passport', 'E12345678'],
  ['foreign_permanent_residence_card', 'USA110019900101'],
  ['military_card', '军字第1234567号'],
])('%s asks for birth date and sex, and keeps them', async (kind, number) => {
  expect(await outcomeOf(verify(kind, number))).toBe('verification.facts_missing')
  expect(await outcomeOf(verify(kind, number, { bornOn: facts.bornOn }))).toBe('verification.facts_missing')
  expect(await outcomeOf(verify(kind, number, facts))).toBe('done')
  expect(await recordOfLin()).toMatchObject(facts)
})

it('a foreign passport asks for the nationality too, and for another than the Chinese one', async () => {
  for (const nationality of ['中国', 'CHN'])
    expect(await outcomeOf(verify('foreign_passport', 'AB1234567', { ...facts, nationality }))).toBe(
      'input.invalid',
    )
  expect(await outcomeOf(verify('foreign_passport', 'AB1234567', facts))).toBe('verification.facts_missing')
  expect(await outcomeOf(verify('foreign_passport', 'AB1234567', { ...facts, nationality: '法国' }))).toBe(
    'done',
  )
  expect(await recordOfLin()).toMatchObject({ ...facts, nationality: '法国' })
})

it.each([
  ['another birth date than the number', { bornOn: '1990-03-08' }, 'bornOn'],
  ['another sex than the number', { sex: 'male' }, 'sex'],
])('refuses %s, and repeats nothing', async (_name, typed, path) => {
  const error = await verify('resident_identity_card', '440106199003070028', typed).catch((e: unknown) => e)
  expect(error).toMatchObject({ code: 'input.invalid', data: { values: { issues: [{ path }] } } })
  expect(JSON.stringify(error)).not.toContain('440106199003070028')
})

it('refuses a birth date that is to come', async () => {
  const typed = { ...facts, bornOn: '2027-01-01' }
  expect(await outcomeOf(verify('taiwan_travel_permit', '12345678', typed))).toBe('input.invalid')
})

it('both forms of a return permit are one person: a second account gets it in neither', async () => {
  await verify('hk_macao_travel_permit', 'H12345678', facts)
  const again = world.as('he').member.accounts
  await world.equipment.database.transaction((tx) =>
    tx.run(
      sql`update accounts set verified_at = null, person_id = null where account_id = ${world.accounts.he}`,
    ),
  )
  const document = { kind: 'hk_macao_travel_permit' as const, number: 'H1234567801' }
  const form = { name: '林未', document, statementVersion: '2026-11', ...facts }
  expect(await outcomeOf(again.verifyIdentity(form))).toBe('verification.document_taken')
})
