import type { Page, ReviewKind, ReviewRow, ReviewStatus } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type Context, reachOf } from '../access/index.ts'
import { mayDecide } from './decide-review.ts'
import type { Review, ReviewDefinitions } from './review-kind.ts'
import { reviewColumns } from './review-row.ts'

export type ReviewWithApplicant = Review & {
  applicantName: string | null
  applicantPhoneMasked: string
  reason: string | null
}

type Query = { kind: ReviewKind; status: ReviewStatus; search?: string; cursor?: string; limit: number }

/** Joined to a review `r`: its applicant and the reason of its last decision. */
export const applicantColumns = sql.raw(`
  a.name as "applicantName", a.phone_masked as "applicantPhoneMasked",
  (select e.reason from review_events e where e.review_id = r.id and e.round = r.round and e.action = 'rejected'
   order by e.id desc limit 1) as reason`)

/** Applications that the own union decides: pending ones oldest first, decided ones newest first. */
export const listReviews = async (
  ctx: Context,
  kinds: ReviewDefinitions,
  query: Query,
): Promise<Page<ReviewRow>> => {
  const reach = reachOf(ctx.actor, 'reviews.view')
  const after = readCursor(query.cursor, 2)
  const isPending = query.status === 'pending'
  const direction = sql.raw(isPending ? 'asc' : 'desc')
  const comparison = sql.raw(isPending ? '>' : '<')
  const rows = await ctx.database.rows<ReviewWithApplicant>(sql`
    select ${reviewColumns}, ${applicantColumns}
    from reviews r join accounts a on a.account_id = r.applicant_account_id
    where r.union_id = ${reach.unionId} and r.kind = ${query.kind} and r.status = ${query.status}
      and ${query.search ? sql`(strpos(r.title, ${query.search}) > 0 or strpos(a.name, ${query.search}) > 0)` : sql`true`}
      and ${after ? sql`(r.submitted_at, r.id) ${comparison} (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql`true`}
    order by r.submitted_at ${direction}, r.id ${direction} limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.submittedAt.toISOString(), row.id],
    (row) => presentReview(ctx, kinds, row),
  )
}

export const presentReview = (
  ctx: Context,
  kinds: ReviewDefinitions,
  row: ReviewWithApplicant,
): ReviewRow => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  title: row.title,
  applicantName: row.applicantName,
  applicantPhoneMasked: row.applicantPhoneMasked,
  submittedAt: row.submittedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  round: row.round,
  reason: row.reason,
  abilities: { decide: mayDecide(ctx, kinds[row.kind], row) },
})
