import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { detachImages, mayReadImage } from '../files/index.ts'
import { deadlinesOf } from './deadlines.ts'
import { holdApplicant } from './hold-applicant.ts'
import { recordEvent } from './record-event.ts'
import type { Review } from './review-kind.ts'
import { lockReview } from './review-row.ts'
import { type Submission, showImages } from './submit-review.ts'

/**
 * Corrects a rejected or withdrawn application, one's own or the acting union's, and submits it in a new round,
 * perhaps to another union.
 */
export const resubmitReview = async (
  tx: Transaction,
  ctx: Context,
  id: string,
  submission: Submission,
): Promise<void> => {
  await holdApplicant(tx, signedIn(ctx.actor).accountId)
  const review = await lockReview(tx, id)
  if (!isOwn(ctx, review, submission)) throw new DomainError('thing.not_found')
  if (review.status !== 'rejected' && review.status !== 'withdrawn')
    throw new DomainError('review.not_correctable')
  const round = review.round + 1
  const { dueOn, escalateOn } = await deadlinesOf(tx, ctx.clock)
  await tx.run(sql`
    update reviews set status = 'pending', union_id = ${submission.unionId}, subject_id = ${submission.subjectId},
      title = ${submission.title}, payload = ${JSON.stringify(submission.payload)}, round = ${round},
      applicant_account_id = ${signedIn(ctx.actor).accountId}, submitted_at = ${ctx.clock.now()}, decided_at = null,
      due_on = ${dueOn}::date, escalate_on = ${escalateOn}::date, reminded_at = null, escalated_at = null,
      escalated_union_id = null, step = 1, passed_union_id = null
    where id = ${id}`)
  const readable = await listReadable(tx, ctx, submission)
  await detachImages(tx, id)
  await showImages(tx, ctx, id, submission, async (image) => readable.has(image))
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

/** A colleague of whoever submitted the round before keeps its pictures. */
const listReadable = async (tx: Transaction, ctx: Context, { images }: Submission): Promise<Set<string>> => {
  const readable = new Set<string>()
  for (const id of images ?? []) if (id && (await mayReadImage(tx, ctx, id))) readable.add(id)
  return readable
}

const isOwn = (ctx: Context, review: Review, submission: Submission): boolean => {
  if (review.kind !== submission.kind) return false
  if (review.fromUnionId) return review.fromUnionId === submission.fromUnionId
  return review.applicantAccountId === signedIn(ctx.actor).accountId
}
