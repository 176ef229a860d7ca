import { todayInShanghai } from '@huigong/server/ports/clock/today-in-shanghai'
import pg from 'pg'
import type { BenchOptions } from '../environment/bench-options.ts'
import { type OpenedFederation, openFederation } from '../environment/open-federation.ts'
import { type Served, type Staff, serve } from '../environment/serve.ts'
import { type Comparison, compare, type Measured } from '../measuring/compare.ts'
import { quantile } from '../measuring/quantile.ts'
import { printTable, ratiosOf } from '../measuring/report.ts'
import * as members from '../members/plain-reads.ts'
import { listSearches } from './choose-words.ts'
import * as plain from './plain-reads.ts'

type Items<Item> = { items: Item[] }
type Child = { unionId: string; members: number; membersGrowth: number }

const smaller = 10

/** The tree and its figures through HTTP against plain SQL, and again in a federation a tenth as large. */
export const measureUnions = async (
  federation: OpenedFederation,
  options: BenchOptions,
): Promise<Record<string, object>> => {
  const { unions, members, rounds } = options
  const small = await openFederation({
    ...options,
    unions: Math.ceil(unions / smaller),
    members: Math.ceil(members / smaller),
  })
  const [ours, theirs] = [await open(federation), await open(small)]
  try {
    // Both sizes in every round, so that noise of the machine hits both.
    const all = await compare([...ours.comparisons, ...theirs.comparisons], rounds)
    const measured = all.slice(0, ours.comparisons.length)
    printTable(measured)
    const growth = growthOf(all.slice(measured.length), measured)
    console.table(growth)
    return { ...ratiosOf(measured), growth }
  } finally {
    await ours.close()
    await theirs.close()
    await small.close()
  }
}

const open = async (federation: OpenedFederation) => {
  // Without parallel workers and compilation, as the product connects.
  const options = '-c max_parallel_workers_per_gather=0 -c jit=off -c timezone=Asia/Shanghai'
  const pool = new pg.Pool({ connectionString: federation.databaseUrl, max: 2, options })
  const served = await serve(federation)
  return {
    comparisons: await comparisonsOf(federation, served, pool),
    close: async () => {
      await served.close()
      await pool.end()
    },
  }
}

/** How many times as long the product takes, at the median, with ten times as many unions. */
const growthOf = (before: Measured[], after: Measured[]): Record<string, number> =>
  Object.fromEntries(
    after.map(({ name, product }, index) => [
      name,
      Math.round((quantile(product, 0.5) / quantile(before[index]!.product, 0.5)) * 100) / 100,
    ]),
  )

const comparisonsOf = async (
  { equipment }: OpenedFederation,
  { staff: { province, city } }: Served,
  pool: pg.Pool,
): Promise<Comparison[]> => {
  const today = todayInShanghai(equipment.clock)
  return [
    ...trees(province, city, pool),
    ...(await listSearches(equipment.database, province, city)).map(({ name, staff, word }) => ({
      name,
      product: idsOf(staff, `/admin/unions?limit=50&search=${encodeURIComponent(word)}`),
      plain: members.plainIds(pool, plain.unionsNamed(word, staff.path)),
    })),
    {
      name: 'province_overview',
      product: async () => {
        const overview = await province.get<{ members: number; verifiedMembers: number }>('/admin/overview')
        return [overview.members, overview.verifiedMembers]
      },
      plain: members.plainOverview(pool, province.unionId),
    },
    {
      name: 'province_statistics',
      product: async () => {
        const { periods } = await province.get<{ periods: { members: number }[] }>('/admin/member-statistics')
        return periods.map((period) => period.members)
      },
      plain: plain.plainStatistics(pool, province.unionId, today),
    },
    {
      name: 'province_children_statistics',
      product: async () => {
        const { items } = await province.get<Items<Child>>('/admin/member-statistics/children?limit=100')
        return items.map((item) => `${item.unionId} ${item.members} ${item.membersGrowth}`)
      },
      plain: plain.plainChildren(pool, province.unionId, today),
    },
  ]
}

const trees = (province: Staff, city: Staff, pool: pg.Pool): Comparison[] => [
  {
    name: 'province_tree_level',
    product: idsOf(province, '/admin/unions?limit=50'),
    plain: members.plainIds(pool, members.unionLevel(province.unionId)),
  },
  {
    name: 'city_tree_level',
    product: idsOf(province, `/admin/unions?limit=50&superiorId=${city.unionId}`),
    plain: members.plainIds(pool, members.unionLevel(city.unionId)),
  },
]

const idsOf = (staff: Staff, address: string) => async () =>
  (await staff.get<Items<{ id: string }>>(address)).items.map((item) => item.id)
