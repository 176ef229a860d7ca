import type { AuditFact, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'

type Row = Omit<AuditFact, 'at' | 'id'> & { id: number; at: Date }
type Query = { action?: string; cursor?: string; limit: number }

/** Facts of the unions in reach, newest first. */
export const listFacts = async (ctx: Context, query: Query): Promise<Page<AuditFact>> => {
  const reach = reachOf(ctx.actor, 'audit.view')
  const before = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<Row>(sql`
    select f.id, f.at, f.action, a.name as "byName", u.name as "unionName", f.object_kind as "objectKind",
      f.object_id as "objectId", f.details,
      f.id <= coalesce((select max(last_fact_id) from audit_seals), 0) as "isSealed"
    from audit_facts f
      left join unions u on u.id = f.union_id
      left join accounts a on a.account_id = f.account_id
    where ${reach.scope === 'own' ? sql`f.union_id = ${reach.unionId}` : reach.over(sql`u.path`)}
      and ${query.action ? sql`f.action = ${query.action}` : sql`true`}
      and ${before ? sql`f.id < ${before}` : sql`true`}
    order by f.id desc limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => ({ ...row, id: String(row.id), at: row.at.toISOString() }),
  )
}
