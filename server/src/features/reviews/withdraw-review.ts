import type { ReviewKind } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { recordEvent } from './record-event.ts'
import { lockReview } from './review-row.ts'

/** Withdraws one's own application while it waits (seed 001, section 二.6 and 三.7). */
export const withdrawReview = (ctx: Context, kind: ReviewKind, id: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const review = await lockReview(tx, id)
    const isOwn = review.applicantAccountId === signedIn(ctx.actor).accountId && review.kind === kind
    if (!isOwn) throw new DomainError('thing.not_found')
    if (review.status !== 'pending') throw new DomainError('review.not_withdrawable')
    await tx.run(
      sql`update reviews set status = 'withdrawn', decided_at = ${ctx.clock.now()} where id = ${id}`,
    )
    await recordEvent(tx, ctx, { reviewId: id, round: review.round, action: 'withdrawn', reason: null })
    await recordFact(tx, ctx, {
      action: 'review.withdrawn',
      unionId: review.unionId,
      objectKind: kind,
      objectId: id,
    })
  })
