import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '../../platform/database/sql.ts'
import { contextFor, createNamedWorld, type NamedWorld } from '../../testing/named-world.ts'
import { outcomeOf } from '../../testing/outcomes.ts'
import { recordFact, sealFacts, verifyChain } from './index.ts'

let world: NamedWorld
beforeEach(async () => {
  await world?.end()
  world = await createNamedWorld()
  for (let seal = 0; seal < 3; seal++) {
    for (let fact = 0; fact < 3; fact++) await record(`test.${seal}${fact}`)
    await seals()
  }
})
afterAll(() => world.end())

const record = (action: string) =>
  world.equipment.database.transaction((tx) =>
    recordFact(tx, contextFor(world.equipment, { kind: 'system' }), {
      action,
      unionId: world.unions.chenguang,
      objectKind: 'test',
      details: { count: 1 },
    }),
  )
const seals = () => world.equipment.database.transaction((tx) => sealFacts(tx, world.equipment.clock.now()))
const verdict = () => verifyChain(world.equipment.database)

const asOwner = async (...statements: string[]) => {
  const client = new pg.Client({ connectionString: world.equipment.ownerUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

it('is whole over every fact, and says what is not sealed yet', async () => {
  expect(await verdict()).toMatchObject({ brokenAt: null, seals: 3, unsealed: 0 })
  await record('test.later')
  expect(await verdict()).toMatchObject({ brokenAt: null, seals: 3, unsealed: 1 })
  expect(await seals()).toBe(1)
  expect(await seals()).toBe(0)
  expect(await verdict()).toMatchObject({ brokenAt: null, seals: 4, unsealed: 0 })
})

const secondFact = `(select first_fact_id + 1 from audit_seals where number = 2)`

it.each<[string, number, string[]]>([
  ['a changed action', 2, [`update audit_facts set action = 'x' where id = ${secondFact}`]],
  [
    'a changed account',
    2,
    [`update audit_facts set account_id = gen_random_uuid() where id = ${secondFact}`],
  ],
  ['changed details', 2, [`update audit_facts set details = '{"count": 2}' where id = ${secondFact}`]],
  [
    'a moment moved by a microsecond',
    2,
    [`update audit_facts set at = at + interval '1 us' where id = ${secondFact}`],
  ],
  ['a deleted fact', 2, [`delete from audit_facts where id = ${secondFact}`]],
  [
    'a fact put between',
    3,
    [
      'alter table audit_facts disable trigger all',
      `update audit_facts set id = id + 1000 where id > (select last_fact_id from audit_seals where number = 2)`,
      `update audit_seals set last_fact_id = last_fact_id + 1000, first_fact_id = first_fact_id + 1000 where number = 3`,
      `insert into audit_facts (id, at, action, object_kind) select last_fact_id + 5, now(), 'x', 'x' from audit_seals where number = 2`,
    ],
  ],
  [
    'two facts exchanged',
    1,
    [
      `update audit_facts set action = case action when 'test.00' then 'test.01' else 'test.00' end where action in ('test.00', 'test.01')`,
    ],
  ],
  ['a deleted seal', 3, ['delete from audit_seals where number = 2']],
  ['a deleted first seal', 2, ['delete from audit_seals where number = 1']],
  ['a changed hash', 2, [`update audit_seals set hash = repeat('a', 64) where number = 2`]],
  [
    'a changed moment of sealing',
    2,
    [`update audit_seals set sealed_at = sealed_at - interval '1 day' where number = 2`],
  ],
  ['a changed range', 2, ['update audit_seals set first_fact_id = first_fact_id - 1 where number = 2']],
  [
    'an added seal',
    4,
    [
      `insert into audit_seals select 4, last_fact_id, last_fact_id, 0, hash, hash, now() from audit_seals where number = 3`,
    ],
  ],
])('%s is found at seal %i', async (_name, brokenAt, statements) => {
  await asOwner(...statements)
  expect(await verdict()).toMatchObject({ brokenAt, reason: expect.any(String) })
})

it('sealing waits for an open change and then gives up until the next minute; nothing is skipped', async () => {
  const { database } = world.equipment
  await database.transaction(async (tx) => {
    await recordFact(tx, contextFor(world.equipment, { kind: 'system' }), {
      action: 'test.open',
      objectKind: 'test',
    })
    await expect(seals()).rejects.toMatchObject({ code: '55P03' })
  })
  expect(await seals()).toBe(1)
  expect(await verdict()).toMatchObject({ brokenAt: null, unsealed: 0 })
})

it('sealing goes on as soon as the change is done', async () => {
  const open = world.equipment.database.transaction(async (tx) => {
    await recordFact(tx, contextFor(world.equipment, { kind: 'system' }), {
      action: 'test.short',
      objectKind: 'test',
    })
    await pause(200)
  })
  await pause(50)
  const [, sealed] = await Promise.all([open, seals()])
  expect(sealed).toBe(1)
})

it('two sealers and many writers at once make one whole chain', async () => {
  const works: Promise<unknown>[] = []
  for (let number = 0; number < 30; number++) {
    works.push(record(`test.parallel-${number}`))
    if (number % 6 === 0) works.push(outcomeOf(seals()), outcomeOf(seals()))
  }
  await Promise.all(works)
  await seals()
  expect(await verdict()).toMatchObject({ brokenAt: null, unsealed: 0 })
  const { rows } = await world.equipment.database.pool.query(
    `select 1 from audit_facts f where (select count(*) from audit_seals s where f.id between s.first_fact_id and s.last_fact_id) <> 1`,
  )
  expect(rows).toEqual([])
})

const denied = '42501'
it.each([
  `update audit_facts set action = 'x'`,
  'delete from audit_facts',
  'truncate audit_facts',
  `update audit_seals set hash = 'x'`,
  'delete from audit_seals',
  `update membership_changes set kind = 'x'`,
  'delete from membership_changes',
  `update review_events set reason = 'x'`,
  'delete from review_events',
  `update consents set statement_version = 'x'`,
  'delete from consents',
  'alter table audit_facts disable trigger all',
  'create table x (id integer)',
  'drop table people',
  'alter table people add column x text',
  'create function x() returns integer language sql as $$ select 1 $$',
  `set session_replication_role = 'replica'`,
  'set role huigong_owner',
])('the application’s role cannot: %s', async (statement) => {
  await expect(world.equipment.database.pool.query(statement)).rejects.toMatchObject({ code: denied })
})

it('facts are read by the own union’s administrator; an auditor reads the branch; others nothing', async () => {
  const { items } = await world.as('zhou').admin.audit.list({ limit: 100 })
  expect(items.filter(({ action }) => action.startsWith('test.'))).toHaveLength(9)
  expect(items[0]).toMatchObject({ isSealed: true, unionName: '晨光机械有限公司工会委员会' })
  for (const person of ['zhao', 'sun', 'qian'] as const) {
    const { items: seen } = await world.as(person).admin.audit.list({ limit: 100 })
    expect(seen.filter(({ action }) => action.startsWith('test.'))).toEqual([])
  }
  expect(await outcomeOf(world.as('wu').admin.audit.list({ limit: 10 }))).toBe('permission.denied')
})

it('every change of a workflow leaves its fact in the same transaction', async () => {
  const { id } = await world
    .as('he')
    .member.members.apply({ kind: 'member.join', unionId: world.unions.chenguang })
  await world.as('zhou').admin.reviews.approve({ id })
  await outcomeOf(world.as('zhou').admin.reviews.approve({ id }))
  const rows = await world.equipment.database.rows<{ action: string }>(
    sql`select action from audit_facts where object_id = ${id} order by id`,
  )
  expect(rows.map(({ action }) => action)).toEqual(['review.submitted', 'review.approved'])
})
