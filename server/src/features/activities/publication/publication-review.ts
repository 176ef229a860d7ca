import type { ShownActivity } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { recordFact } from '../../audit/index.ts'
import type { ReviewDefinition } from '../../reviews/index.ts'
import { assertCanApply } from '../assert-can-apply.ts'
import { lockActivity } from '../lock-activity.ts'
import { issueUnits } from './issue-units.ts'

/** Whether an activity goes to members: decided by the superior or by another administrator, as the setting says. */
export const publicationReview: ReviewDefinition<ShownActivity> = {
  kind: 'activity.publication',
  subjectName: ({ payload }) => payload.unionName,
  present: async (_db, { payload }) => ({ kind: 'activity.publication', form: payload }),
  treeWhenApproved: 'held',
  whenApproved: async (tx, ctx, { id, fromUnionId, payload }) => {
    const activity = await lockActivity(tx, fromUnionId!, payload.activityId)
    if (activity.status !== 'submitted' || activity.reviewId !== id)
      throw new DomainError('review.already_decided')
    if (activity.endsAt <= ctx.clock.now()) throw new DomainError('activity.over')
    await assertCanApply(tx, ctx.clock, activity.id)
    const units = await issueUnits(tx, ctx, activity)
    await tx.run(sql`
      update activities set status = 'approved', decided_at = ${ctx.clock.now()} where id = ${activity.id}`)
    await recordFact(tx, ctx, {
      action: 'activity.approved',
      unionId: activity.unionId,
      objectKind: 'activity',
      objectId: activity.id,
      details: { units },
    })
  },
  whenSentBack: async (tx, ctx, { fromUnionId, payload }, outcome) => {
    const { id } = await lockActivity(tx, fromUnionId!, payload.activityId)
    const [status, at] = outcome === 'rejected' ? ['rejected', ctx.clock.now()] : ['draft', null]
    await tx.run(sql`update activities set status = ${status}, decided_at = ${at} where id = ${id}`)
  },
  notices: { approved: 'activity.approved', rejected: 'activity.rejected' },
  noticeValues: ({ title }) => ({ title }),
}
