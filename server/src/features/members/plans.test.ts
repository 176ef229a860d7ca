import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FederationOptions } from '../../demo/generator/federation-options.ts'
import { generateMembers } from '../../demo/generator/members.ts'
import { loadFederation } from '../../demo/load-federation.ts'
import { sql } from '../../platform/database/sql.ts'
import { createTestEquipment, type TestEquipment } from '../../testing/equipment.ts'
import { explaining, type Scan } from '../../testing/explain.ts'
import { type Actor, type Context, listPowers, systemContext } from '../access/index.ts'
import { loadRegions } from '../regions/index.ts'
import { getOverview } from '../statistics/index.ts'
import { listUnions } from '../unions/index.ts'
import { listDuplicates } from './duplicates/list-duplicates.ts'
import { listMembers, type MemberQuery } from './list-members.ts'

type Level = 'province' | 'city' | 'base'

let equipment: TestEquipment
let options: FederationOptions

beforeAll(async () => {
  equipment = await createTestEquipment()
  options = { unions: 2_000, members: 30_000, seed: 3, now: equipment.clock.now() }
  await loadRegions(equipment.database)
  await loadFederation(equipment, options, { withCast: true, withReviews: false })
  const owner = new pg.Client({ connectionString: equipment.ownerUrl })
  await owner.connect()
  await owner.query('vacuum analyze')
  await owner.end()
}, 120_000)
afterAll(() => equipment.end())

/** An administrator of the level, whose reads are explained. */
const watched = async (level: Level) => {
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
  return explaining<Context>({ ...systemContext(equipment, 'test'), actor })
}

const scansOfList = async (level: Level, query: Partial<MemberQuery>): Promise<Scan[]> => {
  const { ctx, plans } = await watched(level)
  await listMembers(ctx, { scope: 'below', status: 'any', limit: 20, ...query })
  return plans[0]!
}

const bigTables = [
  'people',
  'memberships',
  'unions',
  'document_lookups',
  'person_phones',
  'union_day_figures',
]

// A base union is a handful of rows: sorting them, or joining them to a small table, may be the best way.
const isSmall = (level: Level) => level === 'base'

const wholeReads = (scans: readonly Scan[]) =>
  scans.filter(({ how, table }) => how === 'Seq Scan' && bigTables.includes(table ?? ''))

const indexesOf = (scans: readonly Scan[]) => scans.map((scan) => scan.index)

const levels: Level[] = ['province', 'city', 'base']

test.each(levels)('a page of members of a %s is one range of the index', async (level) => {
  const { ctx } = await watched(level)
  const page = await listMembers(ctx, { scope: 'below', status: 'any', limit: 10 })
  const cursor = page.nextCursor ?? undefined
  const indexes = {
    any: 'memberships_by_branch',
    verified: 'memberships_verified_by_branch',
    unverified: 'memberships_unverified_by_branch',
  } as const
  for (const status of ['any', 'verified', 'unverified'] as const)
    for (const scans of [
      await scansOfList(level, { status }),
      await scansOfList(level, { status, cursor }),
    ]) {
      expect(wholeReads(scans).filter(({ table }) => !(isSmall(level) && table === 'unions'))).toEqual([])
      expect(indexesOf(scans)).toContain(indexes[status])
      if (!isSmall(level)) expect(scans.map((scan) => scan.how)).not.toContain('Sort')
    }
})

test.each(levels)('a search at a %s reads no table whole', async (level) => {
  const member = [...generateMembers(options)].find((one) => one.phone !== null && one.name.length === 3)!
  const lookUps = [
    [member.documentNumber, 'document_lookups_pkey'],
    [member.phone!, 'person_phones_pkey'],
  ] as const
  for (const [search, index] of lookUps) {
    const scans = await scansOfList(level, { search })
    expect(wholeReads(scans)).toEqual([])
    if (!isSmall(level)) expect(indexesOf(scans)).toContain(index)
  }
  for (const search of ['王', '甯', member.name, member.name.slice(1), member.name.slice(0, 2)]) {
    const scans = await scansOfList(level, { search })
    expect(wholeReads(scans)).toEqual([])
    expect(['memberships_by_branch', 'people_by_name']).toContain(
      indexesOf(scans).find((index) => index === 'people_by_name' || index === 'memberships_by_branch'),
    )
  }
})

test('a rare name is looked up in the trigram index from the province', async () => {
  expect(indexesOf(await scansOfList('province', { search: '王国不' }))).toContain('people_by_name')
  expect(indexesOf(await scansOfList('province', { search: '甯' }))).toContain('people_by_name')
})

test('records that may be one person are found by name among few, and no table is read whole', async () => {
  const { ctx, plans } = await watched('base')
  await listDuplicates(ctx, { limit: 20 })
  expect(wholeReads(plans.flat())).toEqual([])
  expect(indexesOf(plans.flat())).toContain('people_with_other_documents')
})

test('changes of figures that are not folded yet are read by figure and branch', async () => {
  await equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into figure_changes (union_id, union_path, figure, on_day, delta)
      select union_id, union_path, 'members', '2026-11-20', 1 from memberships limit 20000`),
  )
  const owner = new pg.Client({ connectionString: equipment.ownerUrl })
  await owner.connect()
  await owner.query('analyze figure_changes')
  await owner.end()
  const { ctx, plans } = await watched('city')
  await listUnions(ctx, { limit: 50 })
  await getOverview(ctx)
  await listMembers(ctx, { scope: 'own', status: 'any', limit: 20 })
  const scans = plans.flat()
  expect(scans.filter(({ how, table }) => how === 'Seq Scan' && table === 'figure_changes')).toEqual([])
  expect(indexesOf(scans)).toContain('figure_changes_by_branch')
})
