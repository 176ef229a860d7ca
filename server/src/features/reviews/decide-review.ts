import type { ErrorCode } from '@huigong/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, holdTree, lockTree, reachOf, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { sendNotice } from '../notices/index.ts'
import { passOn } from './pass-on.ts'
import { recordEvent } from './record-event.ts'
import {
  type AnyReviewDefinition,
  permissionToDecide,
  type Review,
  type ReviewDefinitions,
} from './review-kind.ts'
import { lockReview, readReview } from './review-row.ts'

export type Decision = {
  id: string
  /** The round that was read; without it, whichever waits. */
  round?: number | undefined
  verdict: 'approved' | 'rejected'
  reason: string | null
}

/**
 * Decides an application of the own union. Two administrators at once: the second is told that it is decided.
 * The approval's consequences happen in the same transaction or the decision does not happen.
 */
export const decideReview = (ctx: Context, kinds: ReviewDefinitions, decision: Decision): Promise<void> =>
  ctx.transaction(async (tx) => {
    const known = await readReview(tx, decision.id)
    const definition = kinds[known.kind]
    // Before anybody is made to wait, and again when nobody else can decide it any more.
    assertMayDecide(ctx, known)
    if (decision.verdict === 'approved') await takeTree[definition.treeWhenApproved ?? 'free'](tx)
    const review = await lockReview(tx, decision.id)
    assertMayDecide(ctx, review)
    if ((decision.round ?? review.round) !== review.round) throw new DomainError('review.submitted_again')
    const nextId = decision.verdict === 'approved' ? await definition.nextUnion?.(tx, ctx, review) : null
    if (nextId) return passOn(tx, ctx, definition, review, nextId)
    await tx.run(sql`
      update reviews set status = ${decision.verdict}, decided_at = ${ctx.clock.now()} where id = ${review.id}`)
    if (decision.verdict === 'approved') await definition.whenApproved(tx, ctx, review)
    else await definition.whenSentBack?.(tx, ctx, review, 'rejected')
    await recordDecision(tx, ctx, definition, review, decision)
  })

const takeTree = { held: holdTree, locked: lockTree, free: async () => 0 }

/** Code of the reason why the actor may not decide it, or null. */
export const refusalOf = (ctx: Context, review: Review): ErrorCode | null => {
  try {
    assertMayDecide(ctx, review)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

const assertMayDecide = (ctx: Context, review: Review) => {
  const actor = signedIn(ctx.actor)
  const { unionId } = reachOf(actor, 'reviews.view')
  const isDeciding = unionId === review.unionId || unionId === review.escalatedUnionId
  if (!isDeciding && unionId !== review.passedUnionId) throw new DomainError('thing.not_found')
  reachOf(actor, permissionToDecide(review))
  if (review.applicantAccountId === actor.accountId) throw new DomainError('review.own_application')
  if (review.status !== 'pending' || !isDeciding) throw new DomainError('review.already_decided')
}

const recordDecision = async (
  tx: Transaction,
  ctx: Context,
  definition: AnyReviewDefinition,
  review: Review,
  decision: Decision,
) => {
  await recordEvent(tx, ctx, {
    reviewId: review.id,
    round: review.round,
    action: decision.verdict,
    reason: decision.reason,
  })
  await sendNotice(tx, ctx, {
    accountId: review.applicantAccountId,
    kind: definition.notices[decision.verdict],
    values: {
      unionName: definition.subjectName(review) ?? unionNameOf(ctx),
      ...definition.noticeValues?.(review),
    },
  })
  await recordFact(tx, ctx, {
    action: `review.${decision.verdict}`,
    objectKind: review.kind,
    objectId: review.id,
    details: { round: review.round },
  })
}

const unionNameOf = (ctx: Context) => signedIn(ctx.actor).union?.name ?? ''
