import type { ManagedUnion, Page, Role } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, signedIn } from '../access/index.ts'

type Query = { search?: string; cursor?: string; limit: number }

export const listManagedUnions = async (ctx: Context, query: Query): Promise<Page<ManagedUnion>> => {
  const actor = signedIn(ctx.actor)
  const after = readCursor(query.cursor, 2)
  const rows = await ctx.database.rows<ManagedUnion & { roles: Role[] }>(sql`
    select u.id, u.name, u.level, s.name as "superiorName", array_agg(g.role order by g.role) as roles
    from grants g join unions u on u.id = g.union_id left join unions s on s.id = u.superior_id
    where g.account_id = ${actor.accountId} and u.status = 'active' and g.from_at <= ${ctx.clock.now()}
      and (g.until_at is null or g.until_at > ${ctx.clock.now()})
      and ${query.search ? sql`strpos(u.name, ${query.search}) > 0` : sql`true`}
      and ${after ? sql`(u.name, u.id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    group by u.id, u.name, u.level, s.name order by u.name, u.id limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.name, row.id],
    (row) => row,
  )
}
