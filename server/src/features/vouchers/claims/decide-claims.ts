import type { Outcome } from '../../../platform/batching/create-batcher.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { newIds } from '../../../platform/identifiers/new-ids.ts'
import type { ClaimActivity, Claimer, ClaimPrize, HeldVoucher } from './claim-facts.ts'
import type { Claimed, ClaimRequest } from './claim-request.ts'
import type { NewVoucher } from './insert-vouchers.ts'
import { judgeClaim } from './judge-claim.ts'
import { refusalFor } from './refusal-for.ts'

/** What requests are decided on; prizes and claimers by `keyOf`. */
export type Known = {
  activities: ReadonlyMap<string, ClaimActivity>
  prizes: ReadonlyMap<string, ClaimPrize>
  claimers: ReadonlyMap<string, Claimer>
  /** That no voucher has: at least one for each request. */
  numbers: readonly string[]
}

export const keyOf = (activityId: string, other: string): string => `${activityId}/${other}`

/**
 * Decides requests in their order, each as if the vouchers of those before it were written already: units that they took are
 * gone, and what the same person got counts. Answers an outcome for each, and the vouchers to be written.
 */
export const decideClaims = (
  requests: readonly ClaimRequest[],
  known: Known,
  now: Date,
): { outcomes: Outcome<Claimed>[]; vouchers: NewVoucher[] } => {
  const vouchers: NewVoucher[] = []
  const given = new Map<string, NewVoucher[]>()
  const takenUnits = new Map<ClaimPrize, number>()
  const ids = newIds(requests.length)
  const outcomes = requests.map((request, place): Outcome<Claimed> => {
    const { activityId, campaignId, personId, key, accountId, by, requestId } = request
    const activity = known.activities.get(activityId)
    const prize = known.prizes.get(keyOf(activityId, campaignId))
    const before = known.claimers.get(keyOf(activityId, personId))
    if (!activity || !prize || !before) return { ok: false, error: new DomainError('thing.not_found') }
    const own = given.get(personId) ?? []
    const claimer = withGiven(before, own, activityId, now)
    const same = claimer.held.find((voucher) => voucher.key === key)
    if (same) return { ok: true, value: claimedOf(same) }
    const taken = takenUnits.get(prize) ?? 0
    const left = { ...prize, unclaimedUnits: prize.unclaimedUnits - taken }
    const judgement = judgeClaim(activity, left, claimer, now, by === 'draw')
    if ('refusal' in judgement) return { ok: false, error: refusalFor(request, judgement.refusal) }
    const id = ids[place]!
    const number = known.numbers[place]!
    const voucher = {
      id,
      number,
      personId,
      unionId: claimer.unionId!,
      slot: judgement.slot,
      key,
      accountId,
      by,
      requestId,
      prize,
    }
    vouchers.push(voucher)
    given.set(personId, [...own, voucher])
    takenUnits.set(prize, taken + 1)
    return { ok: true, value: claimedOf(heldOf(voucher, now)) }
  })
  return { outcomes, vouchers }
}

const withGiven = (
  claimer: Claimer,
  given: readonly NewVoucher[],
  activityId: string,
  now: Date,
): Claimer => {
  if (given.length === 0) return claimer
  const here = given.filter(({ prize }) => prize.activityId === activityId)
  return {
    ...claimer,
    held: [...claimer.held, ...here.map((voucher) => heldOf(voucher, now))],
    receivedInFen: (category, occasion) =>
      given
        .filter(({ prize }) => prize.category === category)
        .filter(({ prize }) => occasion === null || (prize.festival ?? '') === occasion)
        .reduce((sum, { prize }) => sum + prize.valueInFen, claimer.receivedInFen(category, occasion)),
  }
}

const heldOf = ({ id, number, slot, key }: NewVoucher, now: Date): HeldVoucher => ({
  id,
  number,
  slot,
  key,
  claimedAt: now.toISOString(),
  isVoid: false,
})

const claimedOf = ({ id, number, claimedAt }: HeldVoucher): Claimed => ({
  voucherId: id,
  number,
  claimedAt: new Date(claimedAt).toISOString(),
})
