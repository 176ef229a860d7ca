import type { Page, UnionRow } from '@huigong/contract'
import { type SQL, sql } from 'drizzle-orm'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { branchRange, type Context, type Reach, reachOf } from '../access/index.ts'
import { presentUnion, type UnionRecord, unionColumns, unionSource } from './union-columns.ts'

type Query = { superiorId?: string; search?: string; cursor?: string; limit: number }

/** Direct children of a union, or with `search` everything below the own union (seed 000, section 6). */
export const listUnions = async (ctx: Context, query: Query): Promise<Page<UnionRow>> => {
  const reach = reachOf(ctx.actor, 'unions.view_below')
  const after = readCursor(query.cursor, 2)
  const rows = await ctx.database.rows<UnionRecord>(sql`
    select ${unionColumns} from ${unionSource}
    where ${query.search ? matching(reach, query.search) : await childrenOf(ctx, reach, query.superiorId)}
      and ${after ? sql`(u.name, u.id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    order by u.name, u.id limit ${query.limit + 1}`)
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

const matching = (reach: Reach, search: string): SQL =>
  sql`u.name like ${`%${search.replace(/[\\%_]/g, '\\$&')}%`} and ${branchRange(sql`u.path`, reach.path)}
    and u.id <> ${reach.unionId}`

const childrenOf = async (ctx: Context, reach: Reach, superiorId = reach.unionId): Promise<SQL> => {
  const superior = await ctx.database.find<{ path: string }>(
    sql`select path::text as path from unions where id = ${superiorId}`,
  )
  if (!superior || !reach.covers(superior.path)) throw new DomainError('thing.not_found')
  return sql`u.superior_id = ${superiorId}`
}
