import type { ActivityPreview, ShownActivity } from '@huigong/contract'
import type { WholeActivity } from '../get-activity.ts'
import type { PlannedPrize } from '../preview/read-prizes.ts'

/** What whoever decides reads: frozen as submitted. */
export const shownOf = (
  activity: WholeActivity,
  { eligibleMembers, plannedAmountInFen, findings, planned }: Frozen,
): ShownActivity => ({
  activityId: activity.id,
  unionName: activity.unionName,
  kind: activity.kind,
  title: activity.title,
  coverId: activity.coverId,
  startsAt: activity.startsAt.toISOString(),
  endsAt: activity.endsAt.toISOString(),
  scope: activity.scope,
  branchNames: activity.scope === 'branches' ? activity.branches.map(({ name }) => name) : [],
  content: activity.content,
  rules: activity.rules,
  prizes: planned.map((prize) => ({
    campaignId: prize.campaignId,
    name: prize.name,
    merchantName: prize.merchantName,
    valueInFen: prize.valueInFen,
    units: prize.units,
    validFrom: prize.validFrom.toISOString(),
    validUntil: prize.validUntil.toISOString(),
  })),
  eligibleMembers,
  plannedAmountInFen,
  findings,
})

type Frozen = Pick<ActivityPreview, 'eligibleMembers' | 'plannedAmountInFen' | 'findings'> & {
  planned: PlannedPrize[]
}
