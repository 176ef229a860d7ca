import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadFederation } from '../../demo/load-federation.ts'
import { pathCopies } from '../../kinds/union-endings.ts'
import { sql } from '../../platform/database/sql.ts'
import { createTestEquipment, type TestEquipment } from '../../testing/equipment.ts'
import { explaining, type Scan } from '../../testing/explain.ts'
import { figuresOf, strayPaths } from '../../testing/figures.ts'
import { type Actor, type Context, listPowers, lockTree, systemContext } from '../access/index.ts'
import { loadRegions } from '../regions/index.ts'
import { listUnionsOnDay } from './list-unions-on-day.ts'
import { moveBranch } from './move/move-branch.ts'
import { countBranchReviews, planMove } from './move/plan-move.ts'

type Union = { id: string; path: string; superiorId: string }

let equipment: TestEquipment
beforeAll(async () => {
  equipment = await createTestEquipment()
  await loadRegions(equipment.database)
  const options = { unions: 2_000, members: 5_000, seed: 3, now: equipment.clock.now() }
  await loadFederation(equipment, options, { withCast: true, withReviews: true })
  await analyze()
}, 120_000)
afterAll(() => equipment.end())

const analyze = async () => {
  const owner = new pg.Client({ connectionString: equipment.ownerUrl })
  await owner.connect()
  await owner.query('vacuum analyze')
  await owner.end()
}

/** A context of the administrator of the union at the top. */
const atTheTop = async (): Promise<Context> => {
  const grant = await equipment.database.find<{ accountId: string; unionId: string }>(sql`
    select g.account_id as "accountId", g.union_id as "unionId" from grants g join unions u on u.id = g.union_id
    where u.level = 'province' and g.role = 'administrator' limit 1`)
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
  return { ...systemContext(equipment, 'test'), actor }
}

/** A district and a city that it does not belong to. */
const districtAndCity = async (): Promise<[Union, Union]> => {
  const columns = sql`id, path::text as path, superior_id as "superiorId"`
  const [district] = await equipment.database.rows<Union>(
    sql`select ${columns} from unions where level = 'district' order by id limit 1`,
  )
  const [city] = await equipment.database.rows<Union>(sql`
    select ${columns} from unions where level = 'city' and id <> ${district!.superiorId} order by id limit 1`)
  return [district!, city!]
}

const bigTables = ['unions', 'past_unions', 'memberships']
const wholeReads = (scans: readonly Scan[]) =>
  scans.filter(({ how, table }) => how === 'Seq Scan' && bigTables.includes(table ?? ''))

it('a district with all below it goes to another city, and every figure is what counting says', async () => {
  const ctx = await atTheTop()
  const [district, city] = await districtAndCity()
  equipment.clock.advance({ days: 1 })
  await equipment.database.transaction(async (tx) => {
    await lockTree(tx)
    await moveBranch(tx, ctx, await planMove(tx, district.id, city.id), pathCopies)
  })
  const { shown, counted } = await figuresOf({ equipment })
  expect(shown).toEqual(counted)
  expect(await strayPaths({ equipment })).toEqual([])
  const left = await equipment.database.rows(sql`select 1 from unions where path <@ ${district.path}::ltree`)
  expect(left).toEqual([])
})

it('the tree of a day and what waits about a branch are looked up, not searched for', async () => {
  // Every union was renamed once, long ago.
  await equipment.database.transaction((tx) =>
    tx.run(sql`
      insert into past_unions (union_id, from_at, until_at, superior_id, path, name, level, kind, is_above_base)
      select id, created_at - interval '2 days', created_at - interval '1 day', superior_id, path, name, level, kind,
        is_above_base
      from unions`),
  )
  await analyze()
  const { ctx, plans } = explaining(await atTheTop())
  const [, city] = await districtAndCity()
  for (const superiorId of [undefined, city.id])
    await listUnionsOnDay(ctx, { on: '2026-11-20', superiorId, limit: 50 })
  await countBranchReviews(ctx.database, city.path, null)
  const scans = plans.flat()
  expect(wholeReads(scans)).toEqual([])
  expect(scans.map(({ index }) => index)).toEqual(
    expect.arrayContaining(['unions_by_superior', 'past_unions_by_superior']),
  )
})
