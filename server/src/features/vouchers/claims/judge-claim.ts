import type { WhyNot } from '@huigong/contract'
import { formatFen } from '@huigong/contract/values/money'
import { timeInShanghai } from '../../../ports/clock/time-in-shanghai.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { findExceededCap } from '../../welfare/index.ts'
import type { ClaimActivity, Claimer, ClaimPrize } from './claim-facts.ts'
import { isInScope } from './scope.ts'
import { findFreeSlot } from './slots.ts'

export type Judgement = { slot: string } | { refusal: WhyNot }

/**
 * Whether a person may claim a prize now, and as which of the allowed claims: the one place that knows, for the claim itself
 * and for what members are shown before. `isDrawn`: the order was drawn, and the person has won.
 */
export const judgeClaim = (
  activity: ClaimActivity,
  prize: ClaimPrize,
  claimer: Claimer,
  now: Date,
  isDrawn = false,
): Judgement => {
  const refusal =
    refusalOfPerson(activity, claimer) ??
    (isDrawn ? refusalOfValidity(prize, now) : refusalOfTime(activity, prize, now)) ??
    refusalOfNumber(activity, prize, claimer, now)
  if (refusal) return { refusal }
  if (activity.admission === 'drawn' && !isDrawn) return { refusal: because('claim.only_drawn') }
  return { slot: freeSlotOf(activity, prize, claimer, now)! }
}

const because = (code: WhyNot['code'], values: WhyNot['values'] = {}): WhyNot => ({ code, values })

export const refusalOfPerson = (activity: ClaimActivity, claimer: Claimer): WhyNot | null => {
  const { status, unionPath, departure, bornMonth } = claimer
  const isInside = unionPath !== null && isInScope(activity, unionPath)
  if (status === 'unverified' && isInside) return because('claim.not_verified')
  if (!isInside && departure) return because('claim.left', departure)
  if (unionPath === null) return because('claim.no_union')
  if (!isInside) return because('claim.other_union', { unionName: activity.unionName })
  if (status === 'retained' && !activity.includesRetained) return because('claim.retained')
  const { birthMonths } = activity
  if (birthMonths && (bornMonth === null || !birthMonths.includes(bornMonth)))
    return because('claim.birth_month', { months: birthMonths })
  return null
}

export const refusalOfTime = (
  { status, isOpen, startsAt, endsAt }: ClaimActivity,
  prize: Pick<ClaimPrize, 'validUntil'>,
  now: Date,
): WhyNot | null => {
  if (status === 'ended' || endsAt <= now) return because('claim.over')
  const refusal = refusalOfValidity(prize, now)
  if (refusal) return refusal
  if (startsAt > now) return because('claim.not_begun', { at: timeInShanghai(startsAt) })
  if (!isOpen) return because('claim.closed')
  return null
}

/** A draw gives what it drew even where it is held a moment after the activity’s end, as long as the voucher is good. */
const refusalOfValidity = ({ validUntil }: Pick<ClaimPrize, 'validUntil'>, now: Date): WhyNot | null =>
  validUntil <= now ? because('claim.over') : null

const refusalOfNumber = (
  activity: ClaimActivity,
  prize: ClaimPrize,
  claimer: Claimer,
  now: Date,
): WhyNot | null => {
  if (freeSlotOf(activity, prize, claimer, now) === undefined)
    return because(activity.times === 'once' ? 'claim.already' : 'claim.already_today')
  if (prize.unclaimedUnits < 1) return because('claim.none_left')
  const exceeded = findExceededCap(activity.capRules, prize, (occasion) =>
    claimer.receivedInFen(prize.category, occasion),
  )
  return exceeded ? because('claim.cap_reached', { cap: yuanOf(exceeded.capInFen) }) : null
}

/** The same in both languages. */
const yuanOf = (amountInFen: number) => `¥${formatFen(amountInFen, 'zh-CN').replace(' 元', '')}`

const freeSlotOf = (activity: ClaimActivity, prize: ClaimPrize, { held }: Claimer, now: Date) =>
  findFreeSlot(activity, prize.campaignId, dateInShanghai(now), new Set(held.map(({ slot }) => slot)))
