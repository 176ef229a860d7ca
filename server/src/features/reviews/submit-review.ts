import type { ReviewKind } from '@huigong/contract'
import { v7 } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { attachImages, mayReadImage } from '../files/index.ts'
import { deadlinesOf } from './deadlines.ts'
import { holdApplicant } from './hold-applicant.ts'
import { recordEvent } from './record-event.ts'
import { permissionToDecide } from './review-kind.ts'

export type Submission = {
  kind: ReviewKind
  /** The union that decides. */
  unionId: string
  /** Of one subject only one review of a kind can be pending. */
  subjectId: string | null
  /** The union that applies, where it is not a person's own application. */
  fromUnionId?: string
  title: string
  payload: object
  /** Pictures that whoever decides must see. */
  images?: readonly (string | null | undefined)[]
}

/** Submits an application to the union that decides. A second pending one of the subject breaks `reviews_pending_once`. */
export const submitReview = async (
  tx: Transaction,
  ctx: Context,
  submission: Submission,
): Promise<string> => {
  const actor = signedIn(ctx.actor)
  await holdApplicant(tx, actor.accountId)
  const id = v7()
  const { dueOn, escalateOn } = await deadlinesOf(tx, ctx.clock)
  await tx.run(sql`
    insert into reviews (id, kind, status, union_id, subject_id, from_union_id, title, applicant_account_id, payload,
      submitted_at, due_on, escalate_on)
    values (${id}, ${submission.kind}, 'pending', ${submission.unionId}, ${submission.subjectId},
      ${submission.fromUnionId ?? null}, ${submission.title}, ${actor.accountId},
      ${JSON.stringify(submission.payload)}, ${ctx.clock.now()}, ${dueOn}::date, ${escalateOn}::date)`)
  await showImages(tx, ctx, id, submission)
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

/** Lets the deciding union see the pictures of the application. */
export const showImages = async (
  tx: Transaction,
  ctx: Context,
  reviewId: string,
  { kind, images, unionId, fromUnionId }: Submission,
  mayRead: (id: string) => Promise<boolean> = (id) => mayReadImage(tx, ctx, id),
): Promise<void> => {
  if (!images) return
  const reader = {
    unionId,
    permission: permissionToDecide({ kind, unionId, fromUnionId }),
    ownerId: reviewId,
  }
  await attachImages(tx, ctx, images, reader, mayRead)
}
