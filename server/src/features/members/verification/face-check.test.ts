import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../../platform/database/sql.ts'
import { createNamedWorld, type NamedWorld } from '../../../testing/named-world.ts'
import { outcomeOf, outcomesOf } from '../../../testing/outcomes.ts'
import { expireFaceChecks, finishFaceCheck, getVerificationMethods, startFaceCheck } from '../index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
})
afterAll(() => world.end())

const form = () => ({
  name: '林未',
  document: world.documentOf('lin'),
  statementVersion: '2026-11',
  faceStatementVersion: '2026-11',
})
const lin = () => world.as('lin').member.accounts
const start = async () => {
  const { id, url } = await lin().startFaceCheck(form())
  return { id, ticket: new URL(url).searchParams.get('ticket')! }
}
const settle = (ticket: string, outcome: 'passed' | 'failed') =>
  world.equipment.faceCheck!.desk!.settle(ticket, outcome)
const keptOf = (id: string) =>
  world.equipment.database.find(sql`
    select status, identity_sealed as "identitySealed" from face_checks where id = ${id}`)

it('whoever passes is verified, a member at once, and of the check only the outcome is kept', async () => {
  expect(await lin().getVerificationMethods({})).toEqual({ face: true })
  const { id, ticket } = await start()
  expect(await outcomeOf(lin().finishFaceCheck({ id }))).toBe('face_check.waiting')
  settle(ticket, 'passed')
  expect(await lin().finishFaceCheck({ id })).toMatchObject({ outcome: 'joined' })
  expect(await keptOf(id)).toEqual({ status: 'passed', identitySealed: '' })
  const { person } = await world.as('lin').member.members.getMine({})
  expect(person.name).toBe('林未')
  const consents = await world.equipment.database.rows(sql`
    select purpose from consents where account_id = ${world.accounts.lin} order by purpose`)
  expect(consents).toEqual([{ purpose: 'face' }, { purpose: 'identity' }, { purpose: 'platform' }])
  expect(await outcomeOf(lin().finishFaceCheck({ id }))).toBe('verification.already_verified')
  expect(await outcomeOf(lin().startFaceCheck(form()))).toBe('verification.already_verified')
})

it('whoever fails is told so, again too, and verifies by name and number', async () => {
  const { id, ticket } = await start()
  settle(ticket, 'failed')
  for (let time = 0; time < 2; time++)
    expect(await outcomeOf(lin().finishFaceCheck({ id }))).toBe('face_check.failed')
  expect(await keptOf(id)).toEqual({ status: 'failed', identitySealed: '' })
  const { faceStatementVersion: _, ...byNumber } = form()
  expect((await lin().verifyIdentity(byNumber)).outcome).toBe('joined')
})

it('finishing twice at once verifies once', async () => {
  const { id, ticket } = await start()
  settle(ticket, 'passed')
  const outcomes = await outcomesOf([1, 2, 3].map(() => lin().finishFaceCheck({ id })))
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
})

it('is nobody else’s, and a new start forgets the one before', async () => {
  const first = await start()
  settle(first.ticket, 'passed')
  expect(await outcomeOf(world.as('he').member.accounts.finishFaceCheck({ id: first.id }))).toBe(
    'thing.not_found',
  )
  await start()
  expect(await keptOf(first.id)).toEqual({ status: 'failed', identitySealed: '' })
  expect(await outcomeOf(lin().finishFaceCheck({ id: first.id }))).toBe('face_check.failed')
})

it('asks for an agreement of its own, five times a day at most', async () => {
  const without = { ...form(), faceStatementVersion: '2020-01' }
  expect(await outcomeOf(lin().startFaceCheck(without))).toBe('account.statement_required')
  for (let attempt = 0; attempt < 5; attempt++) await start()
  expect(await outcomeOf(start())).toBe('request.too_many')
})

it('a provider out of reach, or none at all, changes nothing', async () => {
  const context = await world.contextOf('nobody')
  const actor = await world.actorOf(world.accounts.lin, 'member', null)
  const broken = {
    start: async () => 'unavailable' as const,
    findOutcome: async () => 'unavailable' as const,
  }
  const outOfReach = { ...context, actor, faceCheck: broken }
  expect(await outcomeOf(startFaceCheck(outOfReach, form()))).toBe('verification.unavailable')
  const { id } = await start()
  expect(await outcomeOf(finishFaceCheck(outOfReach, id))).toBe('verification.unavailable')
  const none = { ...context, actor, faceCheck: null }
  expect(await outcomeOf(startFaceCheck(none, form()))).toBe('face_check.not_offered')
  expect(await getVerificationMethods(none)).toEqual({ face: false })
})

it('a check that nobody came back from keeps nothing after a day', async () => {
  const { id } = await start()
  const kept = (await keptOf(id)) as { identitySealed: string }
  expect(kept.identitySealed).toMatch(/^v1\./)
  world.equipment.clock.advance({ days: 2 })
  const now = world.equipment.clock.now()
  await world.equipment.database.transaction((tx) => expireFaceChecks(tx, now, now))
  expect(await keptOf(id)).toEqual({ status: 'failed', identitySealed: '' })
})
