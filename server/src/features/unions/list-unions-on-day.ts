import type { Page, PastUnion } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { dateInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { type Context, reachFrom, reachOf } from '../access/index.ts'

type Query = { on: string; superiorId?: string; cursor?: string; limit: number }

type Row = Omit<PastUnion, 'fromOn' | 'untilOn'> & { fromAt: Date; untilAt: Date | null }

/**
 * Direct children of a union as the tree stood at the end of a day in Shanghai, for whoever stood above them then: what
 * a union had that day it may look up for ever, and nothing of what came to it later.
 */
export const listUnionsOnDay = async (ctx: Context, query: Query): Promise<Page<PastUnion>> => {
  const { unionId, scope } = reachOf(ctx.actor, 'unions.view_below')
  const superiorId = query.superiorId ?? unionId
  const end = endOfDay(query.on)
  const ownPath = await findPathAt(ctx, unionId, end)
  if (!ownPath) return { items: [], nextCursor: null }
  const path = await findPathAt(ctx, superiorId, end)
  if (!path || !reachFrom(unionId, ownPath, scope).covers(path)) throw new DomainError('thing.not_found')
  const after = readCursor(query.cursor, 2)
  const isAfter = (name: SQL, id: SQL) =>
    after ? sql`(${name}, ${id}) > (${after[0]}, ${after[1]}::uuid)` : sql`true`
  const rows = await ctx.database.rows<Row>(sql`
    select t.*, ${hasChildren(end)} as "hasChildren" from (
      select u.id, u.name, u.level, u.kind, u.is_above_base as "isAboveBase",
        coalesce(u.standing_since, u.created_at) as "fromAt", u.cancelled_at as "untilAt"
      from unions u where u.superior_id = ${superiorId} and ${stands(end)} and ${isAfter(sql`u.name`, sql`u.id`)}
      union all
      select p.union_id, p.name, p.level, p.kind, p.is_above_base, p.from_at, p.until_at
      from past_unions p
      where p.superior_id = ${superiorId} and ${stood(end)} and ${isAfter(sql`p.name`, sql`p.union_id`)}
    ) t order by t.name, t.id limit ${query.limit + 1}`)
  return pageOfRows(rows, query.limit, (row) => [row.name, row.id], present)
}

/** The first instant of the next day: what ended before it was no longer there at the end of this one. */
const endOfDay = (on: string): Date => new Date(Date.parse(`${on}T00:00:00+08:00`) + 86_400_000)

/** A union `u` stands today as it stood then. */
const stands = (end: Date): SQL => sql`(coalesce(u.standing_since, u.created_at) < ${end}
  and (u.status = 'active' or u.cancelled_at >= ${end}))`

/** This is what a union was then. */
const stood = (end: Date): SQL => sql`(p.from_at < ${end} and p.until_at >= ${end})`

// Not by `exists`, for which the planner may read the whole table once.
const hasChildren = (end: Date): SQL => sql`(
  coalesce((select true from unions u where u.superior_id = t.id and ${stands(end)} limit 1),
    (select true from past_unions p where p.superior_id = t.id and ${stood(end)} limit 1), false))`

const findPathAt = async (ctx: Context, unionId: string, end: Date): Promise<string | undefined> => {
  const found = await ctx.database.find<{ path: string }>(sql`
    select u.path::text as path from unions u where u.id = ${unionId} and ${stands(end)}
    union all
    select p.path::text from past_unions p where p.union_id = ${unionId} and ${stood(end)} limit 1`)
  return found?.path
}

const present = ({ fromAt, untilAt, ...union }: Row): PastUnion => ({
  ...union,
  fromOn: dateInShanghai(fromAt),
  untilOn: untilAt && dateInShanghai(untilAt),
})
