import type { ActivityDetail, ActivityFinding, ErrorCode, ShownActivity } from '@huigong/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, holdTree, reachOf } from '../../access/index.ts'
import { publishImages } from '../../files/index.ts'
import { resubmitReview, submitReview } from '../../reviews/index.ts'
import { imagesOf } from '../clean-content.ts'
import { getActivity, readActivity, type WholeActivity } from '../get-activity.ts'
import { assertEditable, lockActivity } from '../lock-activity.ts'
import { assessActivity } from '../preview/assess-activity.ts'
import { recordActivityEvent } from '../record-activity-event.ts'
import { findDecider } from './find-decider.ts'
import { issueUnits } from './issue-units.ts'
import { shownOf } from './shown-of.ts'

/**
 * Submits an activity to whoever the federation's setting says; where that is nobody, it is approved at once. What stops
 * it is said before; the budget is taken with the approval.
 */
export const submitActivity = async (
  ctx: Context,
  { id, revision }: { id: string; revision: number },
): Promise<ActivityDetail> => {
  const { unionId, path } = reachOf(ctx.actor, 'activities.manage')
  await ctx.transaction(async (tx) => {
    await holdTree(tx)
    const locked = await lockActivity(tx, unionId, id)
    if (locked.status === 'submitted') throw new DomainError('activity.pending')
    assertEditable(locked)
    if (locked.revision !== revision) throw new DomainError('activity.changed')
    await holdPromises(tx, id)
    const activity = await readActivity(tx, sql`a.id = ${id}`)
    const assessment = await assessActivity(tx, ctx.clock.now(), activity, path)
    assertNothingStops(assessment.findings)
    const decider = await findDecider(tx, unionId)
    if (!decider) return approveAtOnce(tx, ctx, activity)
    await ask(tx, ctx, activity, decider.id, shownOf(activity, assessment))
  })
  return getActivity(ctx, id)
}

/** Nobody changes the vouchers until the activity is seen as submitted; the draft may be older than their last change. */
const holdPromises = async (tx: Transaction, id: string) => {
  await tx.run(sql`
    select from campaigns where id in (select campaign_id from prizes where activity_id = ${id})
    order by id for no key update`)
  await tx.run(sql`
    update prizes p set value_in_fen = c.value_in_fen from campaigns c
    where p.activity_id = ${id} and c.id = p.campaign_id and p.value_in_fen <> c.value_in_fen`)
}

const assertNothingStops = (findings: readonly ActivityFinding[]) => {
  const stop = findings.find(({ severity }) => severity === 'stop')
  if (stop) throw new DomainError(refusals[stop.code] ?? 'activity.not_ready', stop.values)
}

const refusals: Partial<Record<ActivityFinding['code'], ErrorCode>> = {
  no_prizes: 'activity.no_prizes',
  ends_in_past: 'activity.starts_in_past',
  campaign_disabled: 'campaign.disabled',
  campaign_over: 'campaign.over',
  budget_short: 'campaign.budget_short',
  year_cap_exceeded: 'activity.cap_exceeded',
  festival_cap_exceeded: 'activity.cap_exceeded',
  event_cap_exceeded: 'activity.cap_exceeded',
  form_not_allowed: 'activity.form_not_allowed',
}

const approveAtOnce = async (tx: Transaction, ctx: Context, { id, unionId }: WholeActivity) => {
  const units = await issueUnits(tx, ctx, { id, unionId })
  const now = ctx.clock.now()
  await tx.run(sql`
    update activities set status = 'approved', submitted_at = ${now}, decided_at = ${now} where id = ${id}`)
  await recordActivityEvent(tx, ctx, { activityId: id, unionId, action: 'submitted' })
  await recordActivityEvent(tx, ctx, { activityId: id, unionId, action: 'approved', details: { units } })
}

const ask = async (
  tx: Transaction,
  ctx: Context,
  { id, unionId, title, reviewId, coverId, content }: WholeActivity,
  deciderId: string,
  payload: ShownActivity,
) => {
  const submission = {
    kind: 'activity.publication',
    unionId: deciderId,
    subjectId: id,
    fromUnionId: unionId,
    title,
    payload,
  } as const
  if (reviewId) await resubmitReview(tx, ctx, reviewId, submission)
  const askedId = reviewId ?? (await submitReview(tx, ctx, submission))
  // Whoever reads the application sees what was submitted, whatever the activity shows later.
  await publishImages(tx, ctx, [coverId, ...imagesOf(content)], askedId)
  await tx.run(sql`
    update activities set status = 'submitted', review_id = ${askedId}, submitted_at = ${ctx.clock.now()},
      decided_at = null
    where id = ${id}`)
}
