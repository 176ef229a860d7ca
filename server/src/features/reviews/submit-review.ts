import type { ReviewKind } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { recordEvent } from './record-event.ts'

export type Submission = {
  kind: ReviewKind
  unionId: string
  /** Of one subject only one review of a kind can be pending. */
  subjectId: string | null
  title: string
  payload: object
}

/** Submits an application to the union that decides. A second pending one of the subject breaks `reviews_pending_once`. */
export const submitReview = async (
  tx: Transaction,
  ctx: Context,
  submission: Submission,
): Promise<string> => {
  const actor = signedIn(ctx.actor)
  const id = v7()
  const now = ctx.clock.now()
  await tx.run(sql`
    insert into reviews (id, kind, status, union_id, subject_id, title, applicant_account_id, payload, submitted_at)
    values (${id}, ${submission.kind}, 'pending', ${submission.unionId}, ${submission.subjectId}, ${submission.title},
      ${actor.accountId}, ${JSON.stringify(submission.payload)}, ${now})`)
  await recordEvent(tx, ctx, {
    reviewId: id,
    round: 1,
    action: 'submitted',
    reason: null,
    payload: submission.payload,
  })
  await recordFact(tx, ctx, {
    action: 'review.submitted',
    unionId: submission.unionId,
    objectKind: submission.kind,
    objectId: id,
  })
  return id
}
