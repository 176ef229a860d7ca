import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts'
import { distribution, exceptions, type Placement } from './distribution.ts'

type Key = { table: string; name: string; kind: 'p' | 'u' | 'f'; columns: string[]; target: string | null }

let database: TestDatabase
let keys: Key[]
let tables: string[]
beforeAll(async () => {
  database = await createTestDatabase()
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  tables = (await client.query(`select tablename from pg_tables where schemaname = 'public'`)).rows.map(
    (row) => row.tablename,
  )
  keys = [...(await client.query(constraints)).rows, ...(await client.query(uniqueIndexes)).rows]
  await client.end()
})
afterAll(() => database.drop())

const constraints = `
  select c.conrelid::regclass::text as table, c.conname as name, c.contype as kind, t.relname as target,
    array(select a.attname::text from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k) as columns
  from pg_constraint c left join pg_class t on t.oid = c.confrelid
  where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')`

const uniqueIndexes = `
  select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name, 'u' as kind, null as target,
    array(select a.attname::text from unnest(i.indkey) k join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k) as columns
  from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = 'public'::regnamespace and i.indisunique
    and not exists (select from pg_constraint p where p.conindid = i.indexrelid)`

const columnOf = (placement: Placement): string | null => {
  if (placement.by === 'hash') return placement.column
  return placement.by === 'reference' || placement.by === 'local' ? null : placement.by
}
const placementOf = (table: string) => distribution[table] ?? { by: 'local' }

it('every table has its place, and no place is without a table', () => {
  expect(Object.keys(distribution).sort()).toEqual([...tables].sort())
})

it('keys hold the column by which their table is spread and stay on one node, but for the named exceptions', () => {
  const wrong = keys.filter((key) => (key.kind === 'f' ? !staysTogether(key) : !isUniqueOnItsNode(key)))
  expect(wrong.map(({ name }) => name).sort()).toEqual(Object.keys(exceptions).sort())
})

const isUniqueOnItsNode = ({ table, columns }: Key): boolean => {
  const column = columnOf(placementOf(table))
  return column === null || columns.includes(column)
}

const staysTogether = ({ table, columns, target }: Key): boolean => {
  const to = placementOf(target!)
  if (to.by === 'reference') return true
  const from = placementOf(table)
  if (from.by === 'local' && to.by === 'local') return true
  return from.by === to.by && columns.includes(columnOf(from) ?? '')
}

it('reference tables point to nothing that is spread', () => {
  const wrong = keys.filter(
    ({ kind, table, target }) =>
      kind === 'f' && placementOf(table).by === 'reference' && placementOf(target!).by !== 'reference',
  )
  expect(wrong).toEqual([])
})

it('every exception says what replaces it', () => {
  for (const replacement of Object.values(exceptions)) expect(replacement.length).toBeGreaterThan(40)
})

it('the one open membership of a person is kept by an index on the person', () => {
  const once = keys.find(({ name }) => name === 'memberships_open_once')
  expect(once).toMatchObject({ table: 'memberships', columns: ['person_id'] })
  const text = readFileSync(join(import.meta.dirname, '../../../migrations/0003_memberships.sql'), 'utf8')
  expect(text).toContain(`memberships_open_once on memberships (person_id) where status <> 'ended'`)
})
