import type { Employer, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { employerColumns } from './employer-columns.ts'

type Query = { unionId?: string; search?: string; cursor?: string; limit: number }

/** Employers that a union within reach serves, by name; without one the own union's (seed 004, 二.1). */
export const listEmployers = async (ctx: Context, query: Query): Promise<Page<Employer>> => {
  const reach = reachOf(ctx.actor, 'unions.view')
  const union = await ctx.database.find<{ id: string; path: string }>(
    sql`select id, path::text as path from unions where id = ${query.unionId ?? reach.unionId}`,
  )
  if (!union || !reach.covers(union.path)) throw new DomainError('thing.not_found')
  const after = readCursor(query.cursor, 2)
  const search = query.search?.toLowerCase()
  const rows = await ctx.database.rows<Employer>(sql`
    select ${employerColumns} from union_employers ue join employers e on e.id = ue.employer_id
    where ue.union_id = ${union.id} and ue.until_on is null
      and ${search ? sql`(strpos(lower(e.name), ${search}) > 0 or lower(e.credit_code) = ${search})` : sql`true`}
      and ${after ? sql`(e.name, e.id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    order by e.name, e.id limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.name, row.id],
    (row) => row,
  )
}
