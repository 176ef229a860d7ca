import { claimRefusals, type WhyNot } from '@huigong/contract'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import { yearOf } from '../../welfare/index.ts'
import type { ClaimActivity, Claimer, ClaimPrize } from '../claims/claim-facts.ts'
import { judgeClaim } from '../claims/judge-claim.ts'
import { readActivities, readPrizes } from '../claims/read-activities.ts'
import { readClaimers } from '../claims/read-claimers.ts'
import { readStandings } from '../claims/read-standings.ts'

export type JudgedOffer = {
  activity: ClaimActivity
  claimer: Claimer
  prizes: { prize: ClaimPrize; whyNot: WhyNot | null }[]
  /** Null where a prize can be claimed now. */
  whyNot: WhyNot | null
}

/** Activities as they stand towards a person now, by the rule that a claim is judged by; those that do not exist are left out. */
export const judgeOffers = async (
  { database, clock }: Context,
  personId: string,
  activityIds: readonly string[],
): Promise<JudgedOffer[]> => {
  if (activityIds.length === 0) return []
  const now = clock.now()
  const activities = [...(await readActivities(database, activityIds, dateInShanghai(now))).values()]
  const prizes = Map.groupBy(
    await readPrizes(database, activityIds, { locked: false }),
    ({ activityId }) => activityId,
  )
  const standings = await readStandings(
    database,
    activities.map(({ id }) => ({ activityId: id, personId })),
  )
  const claimers = await readClaimers(
    database,
    activities.map((activity, place) => ({ personId, activity, standing: standings[place]! })),
    yearOf(now),
  )
  return activities.map((activity, place) => {
    const claimer = claimers[place]!
    const judged = (prizes.get(activity.id) ?? []).map((prize) => {
      const judgement = judgeClaim(activity, prize, claimer, now)
      return { prize, whyNot: 'refusal' in judgement ? judgement.refusal : null }
    })
    return { activity, claimer, prizes: judged, whyNot: whyNotOf(judged.map(({ whyNot }) => whyNot)) }
  })
}

/** Of several reasons the one that the contract names first: it concerns the most. */
const whyNotOf = (reasons: readonly (WhyNot | null)[]): WhyNot | null => {
  const [first, ...others] = reasons
  if (first === undefined) return { code: 'claim.none_left', values: {} }
  return others.reduce(
    (chosen, reason) => (chosen && reason && placeOf(chosen) <= placeOf(reason) ? chosen : reason && chosen),
    first,
  )
}

const placeOf = ({ code }: WhyNot) => claimRefusals.indexOf(code)
