import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadFederation } from '../../demo/load-federation.ts'
import { sql } from '../../platform/database/sql.ts'
import { createTestEquipment, type TestEquipment } from '../../testing/equipment.ts'
import { explaining, type Scan } from '../../testing/explain.ts'
import { type Actor, type Context, listPowers, systemContext } from '../access/index.ts'
import { searchUnions } from '../members/index.ts'
import { loadRegions } from '../regions/index.ts'
import { getMemberStatistics, getOverview, listChildStatistics } from '../statistics/index.ts'
import { listSuperiorChoices, listUnions, listUnionsOnDay } from './index.ts'

let equipment: TestEquipment

beforeAll(async () => {
  equipment = await createTestEquipment()
  const options = { unions: 6_000, members: 6_000, seed: 5, now: equipment.clock.now() }
  await loadRegions(equipment.database)
  await loadFederation(equipment, options, { withCast: true, withReviews: false })
  const owner = new pg.Client({ connectionString: equipment.ownerUrl })
  await owner.connect()
  await owner.query(`
    insert into past_unions (union_id, from_at, until_at, superior_id, path, name, level, kind, is_above_base)
    select id, created_at, now(), superior_id, path, name, level, kind, is_above_base from unions`)
  await owner.query(`
    insert into figure_changes (union_id, union_path, figure, on_day, delta)
    select id, path, 'members', '2026-11-20', 1 from unions, generate_series(1, 3)`)
  await owner.query('vacuum analyze')
  await owner.end()
}, 120_000)
afterAll(() => equipment.end())

/** What is read when an administrator of the level asks. */
const scansOf = async (
  level: 'province' | 'city',
  read: (ctx: Context) => Promise<unknown>,
): Promise<Scan[]> => {
  const grant = await equipment.database.find<{ accountId: string; unionId: string }>(sql`
    select g.account_id as "accountId", g.union_id as "unionId" from grants g join unions u on u.id = g.union_id
    where u.level = ${level} and g.role = 'administrator' order by g.account_id limit 1`)
  const { accountId, unionId } = grant!
  const actor: Actor = {
    kind: 'account',
    audience: 'admin',
    accountId,
    personId: null,
    name: null,
    isVerified: true,
    sessionTokenHash: '',
    ...(await listPowers(equipment.database, accountId, unionId, equipment.clock.now())),
  }
  const { ctx, plans } = explaining<Context>({ ...systemContext(equipment, 'test'), actor })
  await read(ctx)
  return plans.flat()
}

const bigTables = [
  'unions',
  'past_unions',
  'employers',
  'union_employers',
  'union_figures',
  'union_day_figures',
  'figure_changes',
]

const assertIndexed = (scans: Scan[], indexes: string[]) => {
  expect(scans.filter(({ how, table }) => how === 'Seq Scan' && bigTables.includes(table ?? ''))).toEqual([])
  expect(scans.map(({ index }) => index)).toEqual(expect.arrayContaining(indexes))
}

const levels = ['province', 'city'] as const
const words = ['工', '工会', '有限公司', '机械', '没有', '不存在的']

it.each(levels)('a level of the tree of a %s, with its figures', async (level) => {
  const scans = await scansOf(level, (ctx) => listUnions(ctx, { limit: 50 }))
  assertIndexed(scans, ['unions_by_superior', 'union_figures_pkey', 'figure_changes_by_branch'])
})

it.each(words)('a search for %s in the whole federation', async (search) => {
  const scans = await scansOf('province', async (ctx) => {
    const { nextCursor } = await listUnions(ctx, { search, limit: 2 })
    await listUnions(ctx, { search, limit: 2, ...(nextCursor && { cursor: nextCursor }) })
  })
  assertIndexed(scans, ['unions_active_by_name', 'unions_by_name_parts'])
})

it.each(words)('a search for %s in a city reads its branch', async (search) => {
  assertIndexed(await scansOf('city', (ctx) => listUnions(ctx, { search, limit: 50 })), ['unions_path_key'])
})

it.each(words)('a search for %s by who wants to join', async (search) => {
  const scans = await scansOf('city', (ctx) => searchUnions(ctx, search))
  assertIndexed(scans, ['unions_active_by_name', 'unions_by_name_parts', 'employers_by_name_parts'])
})

it('the choice of a superior', async () => {
  assertIndexed(await scansOf('city', (ctx) => listSuperiorChoices(ctx, '总工会')), ['unions_above_base'])
})

it('the figures of a city over a time', async () => {
  const indexes = ['union_figures_pkey', 'union_day_figures_pkey', 'figure_changes_by_branch']
  for (const from of ['2026-11-01', '2019-01-01']) {
    const read = (ctx: Context) => getMemberStatistics(ctx, { from, scope: 'below' })
    assertIndexed(await scansOf('city', read), indexes)
    const readChildren = (ctx: Context) => listChildStatistics(ctx, { from, limit: 100 })
    assertIndexed(await scansOf('city', readChildren), ['unions_by_superior', ...indexes])
  }
  assertIndexed(await scansOf('city', getOverview), indexes)
})

it.each(levels)('a level of the tree of a %s as it stood', async (level) => {
  const scans = await scansOf(level, (ctx) => listUnionsOnDay(ctx, { on: '2026-01-05', limit: 50 }))
  assertIndexed(scans, ['unions_by_superior', 'past_unions_by_superior'])
})
