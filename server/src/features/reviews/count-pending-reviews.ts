import { concerningOthers, type ReviewKind, reviewKinds } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { type Context, can, reachOf } from '../access/index.ts'

/** Pending applications that the own union decides, or that came up to it, by kind. */
export const countPendingReviews = async (ctx: Context): Promise<Record<ReviewKind, number>> => {
  const reach = reachOf(ctx.actor, 'reviews.view')
  // What the top asks for itself waits for its security administrator alone.
  const isDecidedHere = can(ctx.actor, 'root_applications.review')
    ? sql`true`
    : sql`(from_union_id is distinct from union_id or kind = any(${sql.param(concerningOthers)}::text[]))`
  const rows = await ctx.database.rows<{ kind: ReviewKind; count: number }>(sql`
    select kind, count(*) as count from reviews
    where (union_id = ${reach.unionId} or escalated_union_id = ${reach.unionId}) and status = 'pending'
      and ${isDecidedHere} group by kind`)
  const counts = Object.fromEntries(rows.map((row) => [row.kind, row.count]))
  return Object.fromEntries(reviewKinds.map((kind) => [kind, counts[kind] ?? 0])) as Record<
    ReviewKind,
    number
  >
}
