import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import type { PersonKey } from '../../testing/named-people.ts'
import { createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { systemContext } from '../access/index.ts'
import { actorOfToken, closeSession, openSession } from './sessions.ts'

let world: NamedWorld

beforeAll(async () => {
  world = await createNamedWorld()
})

afterAll(() => world.end())

const signIn = (person: PersonKey, audience: 'admin' | 'member' = 'member') =>
  world.equipment.database.transaction((tx) =>
    openSession(tx, systemContext(world.equipment, 'test'), audience, world.accounts[person], null),
  )

const nameOf = async (token: string, audience: 'admin' | 'member' = 'member') => {
  const actor = await actorOfToken(world.equipment, audience, token)
  return actor.kind === 'account' ? actor.name : actor.kind
}

/** The same equipment; counts the statements that it reads with. */
const counting = () => {
  const { database } = world.equipment
  const counted = { statements: 0 }
  const rows: typeof database.rows = (statement) => {
    counted.statements++
    return database.rows(statement)
  }
  return { counted, equipment: { ...world.equipment, database: { ...database, rows } } }
}

it('look-ups that arrive together are one statement, and each gets the own session', async () => {
  const people = ['chen', 'zhou', 'he', 'wu'] as const
  const tokens = await Promise.all(people.map((person) => signIn(person)))
  const { counted, equipment } = counting()
  const actors = await Promise.all(
    [...tokens, 'made-up', tokens[0]].map((token) => actorOfToken(equipment, 'member', token)),
  )
  expect(actors.map((actor) => (actor.kind === 'account' ? actor.accountId : actor.kind))).toEqual([
    ...people.map((person) => world.accounts[person]),
    'nobody',
    world.accounts.chen,
  ])
  expect(counted.statements).toBe(1)
})

it('a session of the member app is none of the console’s, also in one batch', async () => {
  const token = await signIn('chen')
  expect(await Promise.all([nameOf(token), nameOf(token, 'admin')])).toEqual(['陈会', 'nobody'])
})

it('a revoked session is gone at once, among look-ups of others', async () => {
  const [revoked, kept] = [await signIn('chen'), await signIn('zhou')]
  const { tokenHash } = await hashOf(revoked)
  expect(await Promise.all([nameOf(revoked), nameOf(kept)])).toEqual(['陈会', '周基'])
  await world.equipment.database.transaction((tx) => closeSession(tx, tokenHash))
  expect(await Promise.all([nameOf(revoked), nameOf(kept)])).toEqual(['nobody', '周基'])
})

it('being seen keeps sessions alive that would be idle, all in one turn, and no others', async () => {
  const { clock, config } = world.equipment
  const tokens = [await signIn('chen', 'admin'), await signIn('zhou', 'admin'), await signIn('wu', 'admin')]
  clock.advance({ minutes: config.ADMIN_IDLE_MINUTES - 1 })
  expect(await Promise.all(tokens.slice(0, 2).map((token) => nameOf(token, 'admin')))).toEqual([
    '陈会',
    '周基',
  ])
  clock.advance({ minutes: 2 })
  expect(await Promise.all(tokens.map((token) => nameOf(token, 'admin')))).toEqual(['陈会', '周基', 'nobody'])
})

const hashOf = async (token: string) => {
  const actor = await actorOfToken(world.equipment, 'member', token)
  if (actor.kind !== 'account') throw new Error('No session')
  const row = await world.equipment.database.find<{ tokenHash: string }>(sql`
    select token_hash as "tokenHash" from sessions where token_hash = ${actor.sessionTokenHash}`)
  return row!
}
