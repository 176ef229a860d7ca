import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { recordEvent } from './record-event.ts'
import { lockReview } from './review-row.ts'
import type { Submission } from './submit-review.ts'

/** Corrects a rejected or withdrawn application of one's own and submits it in a new round, perhaps to another union. */
export const resubmitReview = async (
  tx: Transaction,
  ctx: Context,
  id: string,
  submission: Submission,
): Promise<void> => {
  const review = await lockReview(tx, id)
  const isOwn = review.applicantAccountId === signedIn(ctx.actor).accountId && review.kind === submission.kind
  if (!isOwn) throw new DomainError('thing.not_found')
  if (review.status !== 'rejected' && review.status !== 'withdrawn')
    throw new DomainError('review.not_correctable')
  const round = review.round + 1
  await tx.run(sql`
    update reviews set status = 'pending', union_id = ${submission.unionId}, subject_id = ${submission.subjectId},
      title = ${submission.title}, payload = ${JSON.stringify(submission.payload)}, round = ${round},
      submitted_at = ${ctx.clock.now()}, decided_at = null where id = ${id}`)
  await recordEvent(tx, ctx, {
    reviewId: id,
    round,
    action: 'submitted',
    reason: null,
    payload: submission.payload,
  })
  await recordFact(tx, ctx, {
    action: 'review.resubmitted',
    unionId: submission.unionId,
    objectKind: submission.kind,
    objectId: id,
    details: { round },
  })
}
