import { contract, type EndpointMeta } from '@huigong/contract'
import { createRouterClient, traverseContractProcedures } from '@orpc/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { router } from '../router.ts'
import { identityNumber, phoneOf } from '../testing/hire.ts'
import { peoplePlan } from '../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../testing/named-world.ts'
import { outcomeOf } from '../testing/outcomes.ts'
import { type Audience, type Caller, callersOf, createCast } from '../testing/permissions/callers.ts'
import { type TriedCall, triedCalls } from '../testing/permissions/calls.ts'
import { expectedOutcome, type Outcome, outcomeOfCode } from '../testing/permissions/expectation.ts'
import { permissionsPage, type TriedRow } from '../testing/permissions/permissions-page.ts'
import { makeThings, type Things } from '../testing/permissions/things.ts'
import { inTryOut } from '../testing/permissions/try-call.ts'

let world: NamedWorld
let things: Things
let cast: ReturnType<typeof createCast>
beforeAll(async () => {
  world = await createNamedWorld()
  things = await makeThings(world)
  cast = createCast(world, things)
})
afterAll(() => world.end())

const metas = new Map<string, EndpointMeta>()
traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure, path }) => {
  metas.set(path.join('.'), procedure['~orpc'].meta as EndpointMeta)
})

const rows: TriedRow[] = []
const heard: { call: string; caller: Caller; text: string }[] = []

it('every call of the contract is tried', () => {
  expect([...new Set(triedCalls.map(({ call }) => call))].sort()).toEqual([...metas.keys()].sort())
})

const nameOf = (caller: Caller) => (caller.role ? `${caller.role} of ${caller.position}` : caller.person)

it.each(triedCalls)('$call: everybody gets what the roles’ table promises', async (tried) => {
  const { may } = metas.get(tried.call)!
  const outcomes: TriedRow['outcomes'] = []
  for (const caller of callersOf(tried.thingOf ?? 'donghu'))
    outcomes.push({ caller, outcome: await outcomeFor(tried, caller) })
  rows.push({ tried, may, outcomes })
  expect(outcomes.map(({ caller, outcome }) => `${nameOf(caller)}: ${outcome}`)).toEqual(
    outcomes.map(({ caller }) => `${nameOf(caller)}: ${expectedOutcome(tried, may, caller)}`),
  )
})

type Calls = Record<string, Record<string, Record<string, (input: object) => Promise<unknown>>>>

const outcomeFor = async (tried: TriedCall, caller: Caller): Promise<Outcome> => {
  const [audience, feature, name] = tried.call.split('.') as [string, string, string]
  const actor = await cast(
    caller,
    feature === 'management' ? feature : audience === 'open' ? 'member' : (audience as Audience),
  )
  return inTryOut(world, actor, async (context) => {
    const calls = createRouterClient(router, { context }) as unknown as Calls
    const answer = calls[audience]![feature]![name]!(tried.input(things))
    const listen = (heardNow: unknown) =>
      heard.push({ call: tried.call, caller, text: JSON.stringify(heardNow) ?? '' })
    answer.then(listen, listen)
    const code = await outcomeOf(answer)
    return outcomeOfCode(code === 'done' && tried.outcome ? tried.outcome(await answer) : code)
  })
}

it('the page for auditors says the same', async () => {
  expect(rows).toHaveLength(triedCalls.length)
  await expect(permissionsPage(rows)).toMatchFileSnapshot('../../../docs/domain/permissions.md')
})

const planted = [
  ...Object.values(peoplePlan).flatMap(({ document, phone }) => [document, phone]),
  ...Array.from({ length: 60 }, (_, serial) => [identityNumber(serial), phoneOf(serial)]).flat(),
]

it('no answer and no error shows an identity number or a phone; disclosure shows the one asked for', () => {
  expect(heard.length).toBeGreaterThan(1_000)
  for (const { call, caller, text } of heard) {
    const shown = planted.filter((value) => text.includes(value))
    const isDisclosure = call === 'admin.members.disclose' && caller.role && caller.position === 'own'
    expect(shown, `${call} by ${nameOf(caller)}: ${text}`).toEqual(
      isDisclosure && !text.includes('permission.denied') ? [peoplePlan.chen.document] : [],
    )
  }
})

it('outsiders do not even hear the names of members', () => {
  const names = [peoplePlan.chen.name, peoplePlan.lin.name, peoplePlan.he.name]
  const isOutside = (caller: Caller) =>
    caller.role
      ? ['sibling', 'stranger'].includes(caller.position)
      : caller.person === 'nobody' || caller.person === 'unverified'
  for (const { call, caller, text } of heard.filter((answer) => isOutside(answer.caller)))
    expect(
      names.filter((name) => text.includes(name)),
      `${call} by ${nameOf(caller)}`,
    ).toEqual([])
})

it('the log holds none of it either', () => {
  const log = world.equipment.logged.join('\n')
  expect(planted.filter((value) => log.includes(value))).toEqual([])
})
