import type { ReviewDetail, ReviewEvent } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { listEvents } from './list-events.ts'
import {
  isPassedBy,
  presentReview,
  type ReviewWithApplicant,
  reviewListColumns,
  reviewListSource,
} from './list-reviews.ts'
import type { ReviewDefinitions } from './review-kind.ts'

/** One application that the own union decides, or that came up to it, with what was submitted and its history. */
export const getReview = async (
  ctx: Context,
  kinds: ReviewDefinitions,
  id: string,
): Promise<ReviewDetail> => {
  const { unionId } = reachOf(ctx.actor, 'reviews.view')
  const row = await ctx.database.find<ReviewWithApplicant>(sql`
    select ${reviewListColumns} from ${reviewListSource}
    where r.id = ${id} and (r.union_id = ${unionId} or r.escalated_union_id = ${unionId} or r.passed_union_id = ${unionId})`)
  if (!row) throw new DomainError('thing.not_found')
  const events = await listEvents(ctx.database, id)
  return {
    ...presentReview(ctx, row),
    subject: await kinds[row.kind].present(ctx.database, row),
    events: isPassedBy(ctx, row) ? untilPassed(events) : events,
  }
}

/** Whom the next union has decide it, and why it says no, is not the first one's to read. */
const untilPassed = (events: ReviewEvent[]): ReviewEvent[] =>
  events.slice(0, events.findLastIndex(({ action }) => action === 'passed') + 1)
