import type { Page, ReviewKind, ReviewRow, ReviewStatus } from '@huigong/contract'
import { pageOfRows, readCursor } from '../../platform/database/keyset.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { todayInShanghai } from '../../ports/clock/today-in-shanghai.ts'
import { type Context, reachOf } from '../access/index.ts'
import { refusalOf } from './decide-review.ts'
import type { Review } from './review-kind.ts'
import { rejectionReason, reviewColumns } from './review-row.ts'

export type ReviewWithApplicant = Review & {
  applicantName: string | null
  applicantPhoneMasked: string
  fromUnionName: string | null
  decidingUnionName: string
  reason: string | null
}

type Query = {
  kind: ReviewKind
  status: ReviewStatus
  search?: string
  overdue?: boolean
  escalated?: boolean
  cursor?: string
  limit: number
}

/** A review `r` with its applicant, both unions and the reason of its last rejection. */
export const reviewListColumns = sql`${reviewColumns}, a.name as "applicantName",
  a.phone_masked as "applicantPhoneMasked", f.name as "fromUnionName", d.name as "decidingUnionName", ${rejectionReason}`
export const reviewListSource = sql.raw(`
  reviews r join accounts a on a.account_id = r.applicant_account_id join unions d on d.id = r.union_id
    left join unions f on f.id = r.from_union_id`)

/**
 * Applications that the own union decides: pending ones oldest first, decided ones newest first. What it passed on to
 * another union is approved, as far as it goes.
 */
export const listReviews = async (ctx: Context, query: Query): Promise<Page<ReviewRow>> => {
  const reach = reachOf(ctx.actor, 'reviews.view')
  const after = readCursor(query.cursor, 2)
  const isPending = query.status === 'pending'
  const direction = sql.raw(isPending ? 'asc' : 'desc')
  const comparison = sql.raw(isPending ? '>' : '<')
  // Each place where it may stand is read by its own index.
  const found = placesOf(reach.unionId, query).map(
    (place) => sql`(select ${reviewListColumns} from ${reviewListSource}
    where ${place} and r.kind = ${query.kind} and ${filters(ctx, query)}
      and ${after ? sql`(r.submitted_at, r.id) ${comparison} (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql`true`}
    order by r.submitted_at ${direction}, r.id ${direction} limit ${query.limit + 1})`,
  )
  const rows = await ctx.database.rows<ReviewWithApplicant>(sql`
    select * from (${sql.join(found, sql` union all `)}) as found order by "submittedAt" ${direction}, id ${direction} limit ${query.limit + 1}`)
  return pageOfRows(
    rows,
    query.limit,
    (row) => [row.submittedAt.toISOString(), row.id],
    (row) => presentReview(ctx, row),
  )
}

const placesOf = (unionId: string, { status, escalated }: Query): SQL[] => {
  if (escalated) return [sql`r.escalated_union_id = ${unionId} and r.status = ${status}`]
  const decided = sql`r.union_id = ${unionId} and r.status = ${status}`
  return status === 'approved'
    ? [decided, sql`r.passed_union_id = ${unionId} and r.union_id <> ${unionId}`]
    : [decided]
}

const filters = (ctx: Context, { search, overdue }: Query): SQL => sql`
  ${search ? sql`(strpos(r.title, ${search}) > 0 or strpos(a.name, ${search}) > 0)` : sql`true`}
  and ${overdue ? sql`r.due_on < ${todayInShanghai(ctx.clock)}::date` : sql`true`}`

export const presentReview = (ctx: Context, row: ReviewWithApplicant): ReviewRow => {
  const refusal = refusalOf(ctx, row)
  const hasPassed = isPassedBy(ctx, row)
  return {
    id: row.id,
    kind: row.kind,
    status: hasPassed ? 'approved' : row.status,
    title: row.title,
    applicantName: row.applicantName,
    applicantPhoneMasked: row.applicantPhoneMasked,
    fromUnionName: row.fromUnionName,
    submittedAt: row.submittedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    dueOn: row.dueOn,
    isOverdue:
      row.status === 'pending' && !hasPassed && row.dueOn !== null && row.dueOn < todayInShanghai(ctx.clock),
    escalatedFromName: row.escalatedUnionId ? row.decidingUnionName : null,
    round: row.round,
    reason: hasPassed ? null : row.reason,
    abilities: { decide: refusal === null },
    refusals: { decide: refusal },
  }
}

/** The reader's union agreed and has nothing more to do with it, whatever the next one says. */
export const isPassedBy = (ctx: Context, row: Review): boolean => {
  const { unionId } = reachOf(ctx.actor, 'reviews.view')
  return row.passedUnionId === unionId && row.unionId !== unionId && row.escalatedUnionId !== unionId
}
