import type { MemberFilter, MemberRow, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, type Reach, reachFrom, reachOf } from '../access/index.ts'
import { figureBelow, figureOwn } from '../statistics/index.ts'
import { type MemberRecord, memberColumns, memberSource } from './member-columns.ts'
import { memberSearch } from './member-search.ts'

export type MemberQuery = {
  unionId?: string
  scope: 'own' | 'below'
  status: MemberFilter['status']
  search?: string
  cursor?: string
  limit: number
}

/**
 * Members of a union or of its whole branch, in the order of the tree. A branch is one range of the index
 * `memberships_by_branch`; the total comes from rollups and is null where a search narrows the list.
 */
export const listMembers = async (
  ctx: Context,
  query: MemberQuery,
): Promise<Page<MemberRow> & { total: number | null }> => {
  const reach = await narrowed(ctx, reachOf(ctx.actor, 'members.view'), query)
  const after = readCursor(query.cursor, 2)
  const rows = await ctx.database.rows<MemberRecord>(sql`
    select ${memberColumns}, m.union_path::text as "unionPath" from ${memberSource}
    where ${reach.over(sql`m.union_path`)} and ${statusCondition[query.status]}
      and ${query.search ? memberSearch(ctx, query.search) : sql`true`}
      and ${after ? sql`(m.union_path, m.id) > (${after[0]}::ltree, ${after[1]}::uuid)` : sql`true`}
    order by m.union_path, m.id limit ${query.limit + 1}`)
  const page = pageOfRows(rows, query.limit, (row) => [row.unionPath, row.id], present)
  return { ...page, total: await totalOf(ctx, reach, query) }
}

const present = ({ unionPath: _, ...row }: MemberRecord): MemberRow => row

export const statusCondition: Record<MemberQuery['status'], SQL> = {
  verified: sql.raw(`m.status in ('active', 'retained')`),
  unverified: sql.raw(`m.status = 'unverified'`),
  retained: sql.raw(`m.status = 'retained'`),
  name_differs: sql.raw(`m.name_differs`),
  any: sql.raw(`m.status <> 'ended'`),
}

/** The asked union and scope within the reach; a union outside it does not exist. */
const narrowed = async (ctx: Context, reach: Reach, query: MemberQuery): Promise<Reach> => {
  if (!query.unionId || query.unionId === reach.unionId)
    return reachFrom(reach.unionId, reach.path, query.scope)
  const union = await ctx.database.find<{ path: string }>(
    sql`select path::text as path from unions where id = ${query.unionId}`,
  )
  if (!union || !reach.covers(union.path)) throw new DomainError('thing.not_found')
  return reachFrom(query.unionId, union.path, query.scope)
}

/** From rollups; null where only counting would tell. */
const totalOf = async (
  ctx: Context,
  reach: Reach,
  { search, status }: MemberQuery,
): Promise<number | null> => {
  if (search || status === 'retained' || status === 'name_differs') return null
  const id = sql`u.id`
  const figure = (name: 'members' | 'verified_members') =>
    reach.scope === 'own' ? figureOwn(id, name) : figureBelow(id, sql`u.path`, name)
  const row = await ctx.database.find<{ members: number; verified: number }>(sql`
    select ${figure('members')} as members, ${figure('verified_members')} as verified
    from unions u where u.id = ${reach.unionId}`)
  const { members, verified } = row!
  return { any: members, verified, unverified: members - verified }[status]
}
