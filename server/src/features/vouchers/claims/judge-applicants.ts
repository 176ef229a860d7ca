import type { Admission, WhyNot } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import type { Clock } from '../../../ports/clock/port.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { yearOf } from '../../welfare/index.ts'
import type { ClaimActivity } from './claim-facts.ts'
import { refusalOfPerson, refusalOfTime } from './judge-claim.ts'
import { readActivities, readPrizes } from './read-activities.ts'
import { readClaimers } from './read-claimers.ts'
import { readStandings } from './read-standings.ts'

type Applicant = { admission: Admission; prizeIds: string[]; refusal: WhyNot | null }

/** Whether somebody may apply in an activity now: the person as for a claim, and the time of the activity. */
export const judgeApplicant = async (
  db: Reads,
  clock: Clock,
  activityId: string,
  personId: string,
): Promise<Applicant> => {
  const now = clock.now()
  const activity = await getActivity(db, clock, activityId)
  const prizes = await readPrizes(db, [activityId], { locked: false })
  const [claimer] = await readTowards(db, activity, [personId], now)
  // A prize may be over before the activity is: it is the activity's time that counts.
  const refusal =
    refusalOfPerson(activity, claimer!) ?? refusalOfTime(activity, { validUntil: activity.endsAt }, now)
  return { admission: activity.admission, prizeIds: prizes.map(({ campaignId }) => campaignId), refusal }
}

/** Why people who applied take no part as they stand now, in the order asked; null for those who do. */
export const judgeApplicants = async (
  db: Reads,
  clock: Clock,
  activityId: string,
  personIds: readonly string[],
): Promise<(WhyNot | null)[]> => {
  const activity = await getActivity(db, clock, activityId)
  const claimers = await readTowards(db, activity, personIds, clock.now())
  return claimers.map((claimer) => refusalOfPerson(activity, claimer))
}

const readTowards = async (db: Reads, activity: ClaimActivity, personIds: readonly string[], now: Date) => {
  const standings = await readStandings(
    db,
    personIds.map((personId) => ({ activityId: activity.id, personId })),
  )
  return readClaimers(
    db,
    personIds.map((personId, place) => ({ personId, activity, standing: standings[place]! })),
    yearOf(now),
  )
}

const getActivity = async (db: Reads, clock: Clock, activityId: string) => {
  const activity = (await readActivities(db, [activityId], dateInShanghai(clock.now()))).get(activityId)
  if (!activity) throw new DomainError('thing.not_found')
  return activity
}
