import type { Equipment } from '@huigong/server/features/access/index'
import { documentKey, documentPurpose, personPhonePurpose } from '@huigong/server/features/people/index'
import { writeCursor } from '@huigong/server/platform/database/keyset'
import pg from 'pg'
import type { BenchOptions } from '../environment/bench-options.ts'
import type { OpenedFederation } from '../environment/open-federation.ts'
import { type Level, type Served, type Staff, serve } from '../environment/serve.ts'
import { type Comparison, compare } from '../measuring/compare.ts'
import { printTable, type Ratios, ratiosOf } from '../measuring/report.ts'
import * as plain from './plain-reads.ts'
import { getMiddleKey, getSampleMember, getSeededOptions } from './samples.ts'

const pageSize = 20

/** What staff do all day with members and unions, through HTTP against plain SQL. */
export const measureMembers = async (
  federation: OpenedFederation,
  { rounds }: BenchOptions,
): Promise<Ratios> => {
  // Without parallel workers and compilation, as the product connects: they would make the limit slower.
  const options = '-c max_parallel_workers_per_gather=0 -c jit=off'
  const pool = new pg.Pool({ connectionString: federation.databaseUrl, max: 2, options })
  const served = await serve(federation)
  try {
    const measured = await compare(await comparisonsOf(federation, served, pool), rounds)
    printTable(measured)
    return ratiosOf(measured)
  } finally {
    await served.close()
    await pool.end()
  }
}

const comparisonsOf = async ({ equipment }: OpenedFederation, { staff }: Served, pool: pg.Pool) => [
  ...(await pages('base', staff.base, equipment, pool)),
  ...(await pages('city', staff.city, equipment, pool)),
  ...(await pages('province', staff.province, equipment, pool)),
  ...(await searches(staff, equipment, pool)),
  ...trees(staff, pool),
]

type Page = { items: { id: string }[] }

const idsOf = (staff: Staff, address: string) => async () =>
  (await staff.get<Page>(address)).items.map((item) => item.id)

const pages = async (
  level: Level,
  staff: Staff,
  { database }: Equipment,
  pool: pg.Pool,
): Promise<Comparison[]> => {
  const address = `/admin/members?scope=below&limit=${pageSize}`
  const middle = await getMiddleKey(database, staff.path)
  return [
    {
      name: `${level}_first_page`,
      product: idsOf(staff, address),
      plain: plain.plainIds(pool, plain.memberPage(staff.path, null, pageSize)),
    },
    {
      name: `${level}_deep_page`,
      product: idsOf(staff, `${address}&cursor=${writeCursor(middle)}`),
      plain: plain.plainIds(pool, plain.memberPage(staff.path, middle, pageSize)),
    },
  ]
}

const searches = async (
  staff: Record<Level, Staff>,
  { database, sealing }: Equipment,
  pool: pg.Pool,
): Promise<Comparison[]> => {
  const member = getSampleMember(await getSeededOptions(database), staff.base.path)
  const [surname = ''] = member.name
  const documentHash = sealing.lookupHash(
    documentPurpose,
    documentKey(member.documentKind, member.documentNumber),
  ).hash
  const phoneHash = sealing.lookupHash(personPhonePurpose, member.phone).hash
  const search = (level: Level, kind: string, text: string, query: plain.PlainQuery): Comparison => ({
    name: `${level}_search_${kind}`,
    product: idsOf(
      staff[level],
      `/admin/members?scope=below&limit=${pageSize}&search=${encodeURIComponent(text)}`,
    ),
    plain: plain.plainIds(pool, query),
  })
  return (['base', 'city', 'province'] as const).flatMap((level) => {
    const { path } = staff[level]
    const byDocument = plain.memberByHash('document_lookups', 'document_hash', documentHash, path)
    const byPhone = plain.memberByHash('person_phones', 'phone_hash', phoneHash, path)
    return [
      search(level, 'name', member.name, plain.memberByName(member.name, path)),
      search(level, 'given_name', member.name.slice(1), plain.memberByName(member.name.slice(1), path)),
      search(level, 'surname', surname, plain.memberByName(surname, path)),
      search(level, 'document', member.documentNumber, byDocument),
      search(level, 'phone', member.phone, byPhone),
    ]
  })
}

const trees = ({ province, city }: Record<Level, Staff>, pool: pg.Pool): Comparison[] => [
  {
    name: 'province_tree_level',
    product: idsOf(province, '/admin/unions?limit=50'),
    plain: plain.plainIds(pool, plain.unionLevel(province.unionId)),
  },
  {
    name: 'city_tree_level',
    product: idsOf(city, '/admin/unions?limit=50'),
    plain: plain.plainIds(pool, plain.unionLevel(city.unionId)),
  },
  {
    name: 'province_union_search',
    product: idsOf(province, `/admin/unions?limit=50&search=${encodeURIComponent('机械')}`),
    plain: plain.plainIds(pool, plain.unionsByName('机械', province.path)),
  },
  {
    name: 'province_overview',
    product: async () => {
      const overview = await province.get<{ members: number; verifiedMembers: number }>('/admin/overview')
      return [overview.members, overview.verifiedMembers]
    },
    plain: plain.plainOverview(pool, province.unionId),
  },
]
