import type { Administrator, ErrorCode, Page } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { dateInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { type Context, can, reachOf, signedIn } from '../access/index.ts'
import { getUnionInReach, type UnionInReach } from './get-union-in-reach.ts'

type Query = { unionId?: string; cursor?: string; limit: number }

type Row = Pick<Administrator, 'id' | 'name' | 'phoneMasked' | 'role' | 'status' | 'grantedByName'> & {
  accountId: string
  fromAt: Date
  isRevocationPending: boolean
  isLast: boolean
}

/** Who acts for a union within reach, and who will when the name is verified; oldest first. */
export const listAdministrators = async (ctx: Context, query: Query): Promise<Page<Administrator>> => {
  const union = await getUnionInReach(ctx, query.unionId)
  const after = readCursor(query.cursor, 1)?.[0]
  const rows = await ctx.database.rows<Row>(sql`
    select r.id, r."accountId", coalesce(r.name, '') as name, r."phoneMasked", r.role, r.status, r."fromAt",
      b.name as "grantedByName", r."isLast", ${isRevocationPending} as "isRevocationPending"
    from (${grantsOf(ctx, union.id)} union all ${awaitedOf(union.id)}) r
      left join accounts b on b.account_id = r."grantedBy"
    where ${after ? sql`r.id > ${after}::uuid` : sql`true`} order by r.id limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.id],
    (row) => present(ctx, union, row),
  )
}

const grantsOf = (ctx: Context, unionId: string): SQL => sql`
  select g.id, g.account_id as "accountId", a.name, a.phone_masked as "phoneMasked", g.role, g.union_id as "unionId",
    case when a.verified_at is null then 'awaiting' else 'active' end as status, g.from_at as "fromAt",
    g.granted_by as "grantedBy", g.role in ('administrator', 'security_administrator')
      and count(*) filter (where a.verified_at is not null) over (partition by g.role)
        <= case when a.verified_at is null then 0 else 1 end as "isLast"
  from grants g join accounts a on a.account_id = g.account_id
  where g.union_id = ${unionId} and g.from_at <= ${ctx.clock.now()} and g.until_at is null`

const awaitedOf = (unionId: string): SQL => sql`
  select w.id, w.account_id, w.name, a.phone_masked, w.role, w.union_id, 'awaiting', w.created_at, w.granted_by, false
  from awaited_grants w join accounts a on a.account_id = w.account_id
  where w.union_id = ${unionId} and w.ended_at is null`

const isRevocationPending = sql.raw(`
  exists (select from reviews v where v.from_union_id = r."unionId" and v.kind = 'administrator.revocation'
    and v.status = 'pending' and v.payload ->> 'grantId' = r.id::text)`)

const present = (ctx: Context, union: UnionInReach, row: Row): Administrator => {
  const { accountId, fromAt, isLast, ...shown } = row
  const isMyself = accountId === signedIn(ctx.actor).accountId
  const refusal = refusalOf(ctx, union, { ...row, isMyself })
  return {
    ...shown,
    fromOn: dateInShanghai(fromAt),
    isMyself,
    abilities: { revoke: refusal === null },
    refusals: { revoke: refusal },
  }
}

const refusalOf = (ctx: Context, union: UnionInReach, row: Row & { isMyself: boolean }): ErrorCode | null => {
  if (!can(ctx.actor, 'administrators.manage')) return 'permission.denied'
  if (!reachOf(ctx.actor, 'administrators.manage').covers(union.path)) return 'permission.denied'
  if (row.isMyself) return 'administrator.own_grant'
  if (row.isRevocationPending) return 'administrator.pending'
  return row.isLast ? 'administrator.last' : null
}
