import type { ActivityFinding, ActivityFindingCode, ClaimRules } from '@huigong/contract'
import type { PlannedPrize } from './read-prizes.ts'

type Timed = { endsAt: Date; startsAt: Date; rules: ClaimRules }

/** What of an activity itself and of its vouchers stands in the way, or is worth a look. */
export const findObstacles = (
  { startsAt, endsAt, rules }: Timed,
  prizes: readonly PlannedPrize[],
  eligibleMembers: number,
  now: Date,
): ActivityFinding[] => {
  const { applicationsUntil } = rules
  return [
    ...when(prizes.length === 0, 'no_prizes', 'stop'),
    ...when(endsAt <= now, 'ends_in_past', 'stop'),
    ...when(Boolean(applicationsUntil && new Date(applicationsUntil) <= now), 'applications_over', 'stop'),
    ...prizes.flatMap((prize) => findOfPrize(prize, startsAt, endsAt, now)),
    ...when(eligibleMembers === 0, 'nobody_eligible', 'warning'),
  ]
}

const findOfPrize = (prize: PlannedPrize, startsAt: Date, endsAt: Date, now: Date): ActivityFinding[] => {
  const { name, units, left, validUntil } = prize
  const at = minuteInShanghai(validUntil)
  const isOver = validUntil <= now || validUntil <= startsAt
  return [
    ...when(prize.status === 'disabled', 'campaign_disabled', 'stop', { name }),
    ...when(isOver, 'campaign_over', 'stop', { name, at }),
    ...when(left < units, 'budget_short', 'stop', { name, left, planned: units }),
    ...when(!isOver && validUntil < endsAt, 'validity_ends_early', 'warning', { name, at }),
    ...when(!prize.isMerchantOnline, 'no_merchant_online', 'warning', { name }),
  ]
}

const when = (
  isSo: boolean,
  code: ActivityFindingCode,
  severity: ActivityFinding['severity'],
  values: ActivityFinding['values'] = {},
): ActivityFinding[] => (isSo ? [{ code, severity, values }] : [])

const minuteInShanghai = (instant: Date) =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
