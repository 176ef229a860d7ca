import type { Page, UnionRow } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { branchRange, type Context, type Reach, reachOf } from '../access/index.ts'
import { nameHolds, unionsNamed } from './name-search.ts'
import { presentUnion, type UnionRecord, unionColumns, unionSource } from './union-columns.ts'

type Query = { superiorId?: string; search?: string; cursor?: string; limit: number }

/** Direct children of a union, or with `search` everything below the own union (seed 000, section 6). */
export const listUnions = async (ctx: Context, query: Query): Promise<Page<UnionRow>> => {
  const reach = reachOf(ctx.actor, 'unions.view_below')
  const after = readCursor(query.cursor, 2)
  const page = { after, limit: query.limit + 1 }
  const source = query.search
    ? matching(reach, query.search, page)
    : children(await getSuperiorId(ctx, reach, query.superiorId), page)
  const rows = await ctx.database.rows<UnionRecord>(sql`
    with page as materialized (${source})
    select ${unionColumns} from ${unionSource} join page on page.id = u.id
    where ${branchRange(sql`u.path`, reach.path)} order by u.name, u.id`)
  return pageOfRows(rows, query.limit, (row) => [row.name, row.id], presentUnion)
}

/** The unions from the own one down to this one, for opening the tree. */
export const listAncestors = async (ctx: Context, id: string): Promise<UnionRow[]> => {
  const reach = reachOf(ctx.actor, 'unions.view_below')
  const rows = await ctx.database.rows<UnionRecord>(sql`
    with target as (select path as target_path from unions where id = ${id})
    select ${unionColumns} from ${unionSource}, target, generate_series(1, nlevel(target_path)) as depth
    where u.path = subpath(target_path, 0, depth) and ${reach.over(sql`target_path`)} and ${reach.over(sql`u.path`)}
    order by depth`)
  if (rows.length === 0) throw new DomainError('thing.not_found')
  return rows.map(presentUnion)
}

type Rows = { after: string[] | undefined; limit: number }

// A branch is read whole: it is bounded, and names begin with their place, so that the order of names helps little.
const matching = (reach: Reach, search: string, page: Rows): SQL =>
  reach.path.includes('.')
    ? sql`
      select id, name from (
        with branch as materialized (
          select id, name from unions
          where status = 'active' and ${branchRange(sql`path`, reach.path)} and ${nameHolds(sql`name`, search)})
        select * from branch) as branch
      where id <> ${reach.unionId} and ${isAfter(page)} order by name, id limit ${page.limit}`
    : sql`select * from ${unionsNamed(search, page.after, page.limit + 1)} as named
        where id <> ${reach.unionId} order by name, id limit ${page.limit}`

const children = (superiorId: string, page: Rows): SQL => sql`
  select id, name from unions
  where superior_id = ${superiorId} and status = 'active' and ${isAfter(page)} order by name, id limit ${page.limit}`

const isAfter = ({ after }: Rows): SQL =>
  after ? sql`(name, id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`

const getSuperiorId = async (ctx: Context, reach: Reach, superiorId = reach.unionId): Promise<string> => {
  const superior = await ctx.database.find<{ path: string }>(
    sql`select path::text as path from unions where id = ${superiorId}`,
  )
  if (!superior || !reach.covers(superior.path)) throw new DomainError('thing.not_found')
  return superiorId
}
