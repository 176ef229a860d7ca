import type { ReviewDetail, ReviewEvent } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { applicantColumns, presentReview, type ReviewWithApplicant } from './list-reviews.ts'
import type { ReviewDefinitions } from './review-kind.ts'
import { reviewColumns } from './review-row.ts'

/** One application of the own union with what was submitted and its history. */
export const getReview = async (
  ctx: Context,
  kinds: ReviewDefinitions,
  id: string,
): Promise<ReviewDetail> => {
  const reach = reachOf(ctx.actor, 'reviews.view')
  const row = await ctx.database.find<ReviewWithApplicant>(sql`
    select ${reviewColumns}, ${applicantColumns}
    from reviews r join accounts a on a.account_id = r.applicant_account_id
    where r.id = ${id} and r.union_id = ${reach.unionId}`)
  if (!row) throw new DomainError('thing.not_found')
  const events = await ctx.database.rows<Omit<ReviewEvent, 'at'> & { at: Date }>(sql`
    select e.action, e.round, e.at, a.name as "byName", e.reason
    from review_events e left join accounts a on a.account_id = e.account_id
    where e.review_id = ${id} order by e.id`)
  return {
    ...presentReview(ctx, kinds, row),
    subject: await kinds[row.kind].present(ctx.database, row),
    events: events.map((event) => ({ ...event, at: event.at.toISOString() })),
  }
}
