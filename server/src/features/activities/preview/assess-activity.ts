import type { ActivityPreview } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { listRulesBetween } from '../../welfare/index.ts'
import type { WholeActivity } from '../get-activity.ts'
import { countEligible } from './count-eligible.ts'
import { findCaps } from './find-caps.ts'
import { findObstacles } from './find-obstacles.ts'
import { daysBetween, mostForOne } from './most-for-one.ts'
import { type PlannedPrize, readPlannedPrizes } from './read-prizes.ts'

type Assessment = Omit<ActivityPreview, 'decidingUnionName'> & { planned: PlannedPrize[] }

/** What an activity would mean now: who could take part, what it costs at most, what stands in its way. */
export const assessActivity = async (
  db: Reads,
  now: Date,
  activity: WholeActivity,
  unionPath: string,
): Promise<Assessment> => {
  const { startsAt, endsAt, scope, rules, branches, unionId } = activity
  const planned = await readPlannedPrizes(db, activity.id)
  const branchIds = branches.map(({ id }) => id)
  const eligible = await countEligible(db, { unionPath, scope, branchIds, rules })
  const amounts = await listRulesBetween(
    db,
    unionId,
    dateInShanghai(startsAt),
    dateInShanghai(new Date(endsAt.getTime() - 1)),
  )
  return {
    ...eligible,
    planned,
    plannedUnits: planned.reduce((sum, { units }) => sum + units, 0),
    plannedAmountInFen: planned.reduce((sum, { units, valueInFen }) => sum + units * valueInFen, 0),
    mostForOneInFen: mostForOne(planned, rules, daysBetween(startsAt, endsAt)),
    findings: [
      ...findObstacles(activity, planned, eligible.eligibleMembers, now),
      ...findCaps(activity, planned, amounts),
    ],
  }
}
