import type { ReviewKind } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { ownApplicationsOf } from './own-applications.ts'
import { recordEvent } from './record-event.ts'
import type { AnyReviewDefinition, Review, ReviewDefinitions } from './review-kind.ts'
import { lockReview } from './review-row.ts'

/** Withdraws one's own application while it waits (seed 001, section 二.6 and 三.7). */
export const withdrawReview = (ctx: Context, kind: ReviewKind, id: string): Promise<void> => {
  const { accountId } = signedIn(ctx.actor)
  return withdraw(
    ctx,
    id,
    (review) => review.kind === kind && !review.fromUnionId && review.applicantAccountId === accountId,
  )
}

/** Withdraws an application of the acting union, whoever of its staff submitted it. */
export const withdrawUnionReview = (ctx: Context, kinds: ReviewDefinitions, id: string): Promise<void> => {
  const { unionId, covers } = ownApplicationsOf(ctx)
  return withdraw(
    ctx,
    id,
    (review) => review.fromUnionId === unionId && covers(review.kind),
    ({ kind }) => kinds[kind],
  )
}

/** Withdraws an application that a union asked for, on behalf of the feature that it is about and has checked who asks. */
export const withdrawReviewOf = (
  ctx: Context,
  definition: AnyReviewDefinition,
  id: string,
  fromUnionId: string,
): Promise<void> =>
  withdraw(
    ctx,
    id,
    (review) => review.kind === definition.kind && review.fromUnionId === fromUnionId,
    () => definition,
  )

const withdraw = (
  ctx: Context,
  id: string,
  isOwn: (review: Review) => boolean,
  definitionOf?: (review: Review) => AnyReviewDefinition,
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const review = await lockReview(tx, id)
    if (!isOwn(review)) throw new DomainError('thing.not_found')
    if (review.status !== 'pending') throw new DomainError('review.not_withdrawable')
    await takeBack(tx, ctx, review)
    await definitionOf?.(review).whenSentBack?.(tx, ctx, review, 'withdrawn')
  })

/** Withdraws what waits of an account that is being closed and answers how many; unions' applications are the union's. */
export const withdrawOwnReviews = async (
  tx: Transaction,
  ctx: Context,
  accountId: string,
): Promise<number> => {
  const waiting = await tx.rows<{ id: string }>(sql`
    select id from reviews
    where applicant_account_id = ${accountId} and from_union_id is null and status = 'pending' order by id`)
  let withdrawn = 0
  for (const { id } of waiting) {
    const review = await lockReview(tx, id)
    // Somebody decided it at this moment.
    if (review.status !== 'pending') continue
    await takeBack(tx, ctx, review)
    withdrawn++
  }
  return withdrawn
}

const takeBack = async (tx: Transaction, ctx: Context, review: Review) => {
  const { id, round, kind, unionId } = review
  await tx.run(sql`update reviews set status = 'withdrawn', decided_at = ${ctx.clock.now()} where id = ${id}`)
  await recordEvent(tx, ctx, { reviewId: id, round, action: 'withdrawn', reason: null })
  await recordFact(tx, ctx, { action: 'review.withdrawn', unionId, objectKind: kind, objectId: id })
}
