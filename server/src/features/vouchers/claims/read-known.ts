import type { Transaction } from '../../../platform/database/database.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { holdTree } from '../../access/index.ts'
import { holdSums, yearOf } from '../../welfare/index.ts'
import type { ClaimActivity, ClaimPrize } from './claim-facts.ts'
import type { ClaimRequest } from './claim-request.ts'
import { type Known, keyOf } from './decide-claims.ts'
import { drawNumbers, findTaken } from './draw-numbers.ts'
import { readActivityRows, readCapsOf, readPrizes, withCaps } from './read-activities.ts'
import { readClaimers } from './read-claimers.ts'
import { type Pair, readStandings } from './read-standings.ts'

/**
 * Reads what claims are decided on. The prizes are locked first, all of an activity in the order of their keys: what is read
 * behind them stays true against every other claim, wherever it runs.
 */
export const readKnown = async (
  tx: Transaction,
  requests: readonly ClaimRequest[],
  now: Date,
): Promise<Known> => {
  const ids = [...new Set(requests.map(({ activityId }) => activityId))]
  const pairs = pairsOf(requests)
  const drawn = drawNumbers(requests.length + spare)
  const [, locked, rows, caps, standings, taken] = await tx.together(
    () => holdTree(tx),
    () => readPrizes(tx, ids, { locked: true }),
    () => readActivityRows(tx, ids),
    () => readCapsOf(tx, ids, dateInShanghai(now)),
    () => readStandings(tx, pairs),
    () => findTaken(tx, drawn),
  )
  const activities = withCaps(rows, caps)
  const prizes = new Map(locked.map((prize) => [keyOf(prize.activityId, prize.campaignId), prize]))
  const year = yearOf(now)
  await holdSums(tx, cappedOf(requests, activities, prizes, year))
  const asked = pairs.flatMap(({ activityId, personId }, place) => {
    const activity = activities.get(activityId)
    return activity ? [{ personId, activity, standing: standings[place]! }] : []
  })
  const claimers = await readClaimers(tx, asked, year)
  return {
    activities,
    prizes,
    numbers: drawn.filter((number) => !taken.has(number)),
    claimers: new Map(
      asked.map(({ activity, personId }, place) => [keyOf(activity.id, personId), claimers[place]!]),
    ),
  }
}

const spare = 20

const pairsOf = (requests: readonly ClaimRequest[]): Pair[] => [
  ...new Map(
    requests.map(({ activityId, personId }) => [keyOf(activityId, personId), { activityId, personId }]),
  ).values(),
]

const cappedOf = (
  requests: readonly ClaimRequest[],
  activities: ReadonlyMap<string, ClaimActivity>,
  prizes: ReadonlyMap<string, ClaimPrize>,
  year: number,
) =>
  requests.flatMap(({ activityId, campaignId, personId }) => {
    const prize = prizes.get(keyOf(activityId, campaignId))
    const isCapped = (activities.get(activityId)?.capRules.length ?? 0) > 0
    return prize && isCapped ? [{ personId, year, category: prize.category }] : []
  })
