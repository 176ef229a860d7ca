import type { ActivityDetail, ActivityScope, ClaimRules, Prize } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { type SQL, sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, can, reachOf } from '../access/index.ts'
import { type ActivityRecord, activityColumns, activitySource, presentActivity } from './activity-columns.ts'
import { forConsole } from './clean-content.ts'
import { listPrizes } from './list-prizes.ts'
import { type RulesRecord, rulesColumn, rulesOf } from './rules-of.ts'

export type WholeActivity = ActivityRecord & {
  revision: number
  coverId: string | null
  scope: ActivityScope
  content: string
  rules: ClaimRules
  branches: { id: string; name: string }[]
  prizes: Prize[]
  submittedAt: Date | null
  endReason: string | null
  reviewId: string | null
  reason: string | null
}

/** One activity of the own union, or one of a union below that is no draft. */
export const getActivity = async (ctx: Context, id: string): Promise<ActivityDetail> => {
  const reach = reachOf(ctx.actor, 'activities.view')
  const isVisible = sql`${reach.over(sql`u.path`)} and (a.union_id = ${reach.unionId} or a.status <> 'draft')`
  const activity = await readActivity(ctx.database, sql`a.id = ${id} and ${isVisible}`)
  const { submittedAt, ...shown } = activity
  return {
    ...shown,
    ...presentActivity(activity),
    content: forConsole(activity.content),
    abilities: abilitiesOf(ctx, activity, activity.unionId === reach.unionId),
  }
}

/** An activity with all that belongs to it, or `thing.not_found`. */
export const readActivity = async (db: Reads, condition: SQL): Promise<WholeActivity> => {
  const row = await db.find<Omit<WholeActivity, 'rules' | 'branches' | 'prizes'> & RulesRecord>(sql`
    select ${activityColumns}, a.revision, a.cover_id as "coverId", a.scope, a.content,
      a.submitted_at as "submittedAt", a.end_reason as "endReason", a.review_id as "reviewId", ${rulesColumn},
      case when a.status = 'rejected' then (
        select e.reason from review_events e where e.review_id = a.review_id and e.action = 'rejected'
        order by e.id desc limit 1) end as reason
    from ${activitySource} where ${condition}`)
  if (!row) throw new DomainError('thing.not_found')
  const { rules, ...activity } = row
  const branches = await db.rows<{ id: string; name: string }>(sql`
    select u.id, u.name from activity_branches b join unions u on u.id = b.union_id
    where b.activity_id = ${activity.id} order by u.path`)
  return { ...activity, rules: rulesOf(rules), branches, prizes: await listPrizes(db, activity.id) }
}

const abilitiesOf = (
  ctx: Context,
  { status, isOpen, startsAt, endsAt, submittedAt }: WholeActivity,
  isOwn: boolean,
): ActivityDetail['abilities'] => {
  const mine = isOwn && can(ctx.actor, 'activities.manage')
  const now = ctx.clock.now()
  const isEditable = mine && (status === 'draft' || status === 'rejected')
  const isApproved = mine && status === 'approved'
  return {
    edit: isEditable,
    remove: mine && status === 'draft' && submittedAt === null,
    submit: isEditable,
    withdraw: mine && status === 'submitted',
    open: isApproved && !isOpen && endsAt > now,
    close: isApproved && isOpen,
    end: isApproved,
    claimFor: isApproved && isOpen && startsAt <= now && endsAt > now,
    void: mine && (status === 'approved' || status === 'ended'),
  }
}
