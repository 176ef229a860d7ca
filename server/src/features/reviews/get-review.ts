import type { ReviewDetail } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../access/index.ts'
import { listEvents } from './list-events.ts'
import {
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
  return {
    ...presentReview(ctx, kinds, row),
    subject: await kinds[row.kind].present(ctx.database, row),
    events: await listEvents(ctx.database, id),
  }
}
