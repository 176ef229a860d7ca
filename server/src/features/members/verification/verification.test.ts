import { afterAll, beforeEach, expect, it } from 'vitest'
import type { IdentityVerdict } from '../../../ports/identity-check/port.ts'
import { hire, identityNumber } from '../../../testing/hire.ts'
import type { PersonKey } from '../../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { verifyIdentity } from '../index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const form = (name: string, number?: string) => ({
  name,
  document: number ? { kind: 'resident_identity_card' as const, number } : world.documentOf('lin'),
  statementVersion: '2026-11',
})
const verify = (person: PersonKey, name: string, number?: string) =>
  world.as(person).member.accounts.verifyIdentity(form(name, number))

it('a person whom a union imported under this name is a member at once, counted and told', async () => {
  expect(await verify('lin', '林未')).toEqual({
    outcome: 'joined',
    unionName: '晨光机械有限公司工会委员会',
    unionPhone: '0605-8800001',
  })
  const { membership } = await world.as('lin').member.members.getMine({})
  expect(membership).toMatchObject({ status: 'active' })
  expect(await world.as('zhou').admin.statistics.getOverview({})).toMatchObject({
    members: 2,
    verifiedMembers: 2,
  })
  const { items } = await world.as('lin').member.notices.list({ limit: 20 })
  expect(items).toMatchObject([{ kind: 'membership.matched' }])
  expect(await outcomeOf(verify('lin', '林未'))).toBe('verification.already_verified')
})

it('under another name staff must look: the record keeps its name and is listed as differing', async () => {
  expect((await verify('lin', '林味')).outcome).toBe('name_differs')
  const { items } = await world
    .as('zhou')
    .admin.members.list({ scope: 'own', status: 'unverified', limit: 20 })
  expect(items).toMatchObject([{ name: '林未', nameDiffers: true, status: 'unverified' }])
})

it('a document that another account has verified is taken', async () => {
  expect(await outcomeOf(verify('lin', '陈会', world.documentOf('chen').number))).toBe(
    'verification.document_taken',
  )
  expect(await outcomeOf(world.as('lin').member.members.getMine({}))).toBe('verification.required')
})

it('two accounts verify one document at the same moment: one gets it', async () => {
  for (let round = 0; round < 10; round++) {
    const accounts = [
      await hire(world.equipment, { serial: 300 + round, name: '', isVerified: false }),
      await hire(world.equipment, { serial: 400 + round, name: '', isVerified: false }),
    ]
    const outcomes = await outcomesOf(
      accounts.map(async (accountId) => {
        const actor = await world.actorOf(accountId, 'member', null)
        const ctx = { ...(await world.contextOf('nobody')), actor }
        return verifyIdentity(ctx, form('赵同', identityNumber(300 + round)))
      }),
    )
    expect(outcomes).toEqual(['done', 'verification.document_taken'])
  }
})

it('names what is wrong with a number, and never repeats it', async () => {
  const wrong = '370102198001010219'
  const error = await verify('lin', '林未', wrong).catch((refusal: unknown) => refusal)
  expect(error).toMatchObject({
    code: 'input.invalid',
    data: { values: { issues: [{ path: 'document.number' }] } },
  })
  expect(JSON.stringify(error)).not.toContain(wrong)
})

it('asks for the agreement to the statement in force', async () => {
  const old = { ...form('林未'), statementVersion: '2020-01' }
  expect(await outcomeOf(world.as('lin').member.accounts.verifyIdentity(old))).toBe(
    'account.statement_required',
  )
})

it.each<IdentityVerdict['verdict']>(['mismatch', 'unavailable'])(
  'an identity check that answers %s changes nothing and can be asked again',
  async (verdict) => {
    const ctx = {
      ...(await world.contextOf('nobody')),
      actor: await world.actorOf(world.accounts.lin, 'member', null),
      identityCheck: { checkIdentity: async () => ({ verdict, reference: 'fake-1' }) },
    }
    expect(await outcomeOf(verifyIdentity(ctx, form('林未')))).toBe(`verification.${verdict}`)
    expect((await verify('lin', '林未')).outcome).toBe('joined')
  },
)

it('ten tries a day', async () => {
  for (let attempt = 0; attempt < 10; attempt++)
    expect(await outcomeOf(verify('lin', '陈会', world.documentOf('chen').number))).toBe(
      'verification.document_taken',
    )
  expect(await outcomeOf(verify('lin', '林未'))).toBe('request.too_many')
  world.equipment.clock.advance({ days: 1, minutes: 1 })
  expect(await outcomeOf(verify('lin', '林未'))).toBe('done')
})

it('staff verified in the console count too: nobody may act for a union before', async () => {
  expect(await outcomeOf(world.as('lin').admin.unions.getOwn({}))).toBe('verification.required')
})
