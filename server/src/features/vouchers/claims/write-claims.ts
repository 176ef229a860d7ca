import { createHash } from 'node:crypto'
import type { Outcome } from '../../../platform/batching/create-batcher.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import type { Clock } from '../../../ports/clock/port.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { recordFacts } from '../../audit/index.ts'
import { changeSums, holdSums, yearOf } from '../../welfare/index.ts'
import { moveUnits } from '../ledger/move-units.ts'
import type { ClaimActivity, Claimer } from './claim-facts.ts'
import type { Claimed, ClaimRequest } from './claim-request.ts'
import { countParticipants } from './count-participants.ts'
import { decideClaims, type Known, keyOf } from './decide-claims.ts'
import { insertVouchers, type NewVoucher } from './insert-vouchers.ts'
import { readActivities, readPrizes } from './read-activities.ts'
import { readClaimers } from './read-claimers.ts'

/** Null for a request that another process came in the way of: it is to be written again. */
export type Written = Outcome<Claimed> | null

/**
 * Writes claims in one transaction: vouchers, units, sums, counts and the fact. The prizes are locked first, all of an activity in
 * the order of their keys, so that claims of one activity follow each other whatever runs in parallel. Only who was verified may
 * get here as `member`.
 */
export const writeClaims = async (
  tx: Transaction,
  clock: Clock,
  requests: readonly ClaimRequest[],
): Promise<Written[]> => {
  const now = clock.now()
  const known = await readKnown(tx, requests, now)
  const { outcomes, vouchers } = decideClaims(requests, known, now)
  const inserted = await insertVouchers(tx, vouchers, now)
  const written = vouchers.filter(({ id }) => inserted.has(id))
  const missing = new Set(vouchers.filter(({ id }) => !inserted.has(id)).map(({ id }) => id))
  await settle(tx, clock, requests, known, written)
  return outcomes.map((outcome) => (outcome.ok && missing.has(outcome.value.voucherId) ? null : outcome))
}

const readKnown = async (tx: Transaction, requests: readonly ClaimRequest[], now: Date): Promise<Known> => {
  const ids = [...new Set(requests.map(({ activityId }) => activityId))]
  const prizes = await readPrizes(tx, ids, { locked: true })
  const activities = await readActivities(tx, ids, dateInShanghai(now))
  const prizeOf = new Map(prizes.map((prize) => [keyOf(prize.activityId, prize.campaignId), prize]))
  const year = yearOf(now)
  await holdSums(
    tx,
    requests.flatMap(({ activityId, campaignId, personId }) => {
      const prize = prizeOf.get(keyOf(activityId, campaignId))
      const isCapped = (activities.get(activityId)?.capRules.length ?? 0) > 0
      return prize && isCapped ? [{ personId, year, category: prize.category }] : []
    }),
  )
  return { activities, prizes: prizeOf, claimers: await readAll(tx, requests, activities, year) }
}

const readAll = async (
  tx: Transaction,
  requests: readonly ClaimRequest[],
  activities: ReadonlyMap<string, ClaimActivity>,
  year: number,
): Promise<Map<string, Claimer>> => {
  const pairs = new Map(
    requests.flatMap(({ activityId, personId }) => {
      const activity = activities.get(activityId)
      return activity ? [[keyOf(activityId, personId), { personId, activity }] as const] : []
    }),
  )
  const claimers = await readClaimers(tx, [...pairs.values()], year)
  return new Map([...pairs.keys()].map((key, place) => [key, claimers[place]!]))
}

const settle = async (
  tx: Transaction,
  clock: Clock,
  requests: readonly ClaimRequest[],
  { activities, claimers }: Known,
  vouchers: readonly NewVoucher[],
) => {
  if (vouchers.length === 0) return
  const at = clock.now()
  const cause = { at, onDay: dateInShanghai(at), accountId: null, unionId: '' }
  await moveUnits(
    tx,
    cause,
    vouchers.map(({ id, accountId, prize: { activityId, campaignId, valueInFen } }) => ({
      activityId,
      campaignId,
      voucherId: id,
      from: 'unclaimed',
      to: 'claimed',
      units: 1,
      valueInFen,
      accountId,
      unionId: activities.get(activityId)!.unionId,
    })),
  )
  await changeSums(
    tx,
    vouchers.map(({ personId, prize: { category, festival, valueInFen } }) => ({
      personId,
      year: yearOf(at),
      category,
      occasion: festival ?? '',
      amountInFen: valueInFen,
    })),
  )
  const isFirst = ({ personId, prize }: NewVoucher) =>
    claimers.get(keyOf(prize.activityId, personId))!.held.length === 0
  await countParticipants(tx, vouchers.filter(isFirst))
  await recordFacts(tx, { clock, requestId: requests[0]!.requestId }, factsOf(activities, vouchers))
}

/** One fact for all that people claimed themselves in an activity; one for each that staff claimed for somebody. */
const factsOf = (activities: Known['activities'], vouchers: readonly NewVoucher[]) => {
  const { own = [], forOthers = [] } = Object.groupBy(vouchers, ({ by }) =>
    by === 'staff' ? 'forOthers' : 'own',
  )
  return [
    ...[...Map.groupBy(own, ({ prize }) => prize.activityId)].map(([activityId, claimed]) => ({
      action: 'vouchers.claimed',
      unionId: activities.get(activityId)!.unionId,
      objectKind: 'activity',
      objectId: activityId,
      details: { count: claimed.length, digest: digestOf(claimed) },
    })),
    ...forOthers.map(({ id, personId, accountId, prize: { activityId, campaignId } }) => ({
      action: 'voucher.claimed_for',
      accountId,
      unionId: activities.get(activityId)!.unionId,
      objectKind: 'voucher',
      objectId: id,
      details: { activityId, campaignId, personId },
    })),
  ]
}

/** SHA-256 over the sorted ids: shows later whether these vouchers are the ones. */
const digestOf = (vouchers: readonly NewVoucher[]): string =>
  createHash('sha256')
    .update(
      vouchers
        .map(({ id }) => id)
        .sort()
        .join('\n'),
    )
    .digest('hex')
