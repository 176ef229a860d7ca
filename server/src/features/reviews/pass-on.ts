import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, reachOf } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { shareAlso } from '../files/index.ts'
import { sendNotice } from '../notices/index.ts'
import { deadlinesOf } from './deadlines.ts'
import { recordEvent } from './record-event.ts'
import type { AnyReviewDefinition, Review } from './review-kind.ts'

/**
 * The first of two unions agreed: the next one decides from here on, with days of its own. The application stays
 * pending in the same round, so that its applicant can withdraw it as before.
 */
export const passOn = async (
  tx: Transaction,
  ctx: Context,
  definition: AnyReviewDefinition,
  review: Review,
  nextUnionId: string,
): Promise<void> => {
  const { unionId: passedUnionId } = reachOf(ctx.actor, 'reviews.view')
  const { dueOn, escalateOn } = await deadlinesOf(tx, ctx.clock)
  await tx.run(sql`
    update reviews set union_id = ${nextUnionId}, step = step + 1, passed_union_id = ${passedUnionId},
      due_on = ${dueOn}::date, escalate_on = ${escalateOn}::date, reminded_at = null, escalated_at = null,
      escalated_union_id = null
    where id = ${review.id}`)
  await shareAlso(tx, review.id, nextUnionId)
  await recordEvent(tx, ctx, { reviewId: review.id, round: review.round, action: 'passed', reason: null })
  const next = await tx.find<{ name: string }>(sql`select name from unions where id = ${nextUnionId}`)
  if (definition.notices.passed)
    await sendNotice(tx, ctx, {
      accountId: review.applicantAccountId,
      kind: definition.notices.passed,
      values: { unionName: next!.name },
    })
  await recordFact(tx, ctx, {
    action: 'review.passed',
    objectKind: review.kind,
    objectId: review.id,
    details: { round: review.round, step: review.step },
  })
}
