import type { Outcome } from '../../../platform/batching/create-batcher.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import type { Clock } from '../../../ports/clock/port.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { recordFacts } from '../../audit/index.ts'
import { changeSums, yearOf } from '../../welfare/index.ts'
import { type Movement, moveUnits } from '../ledger/move-units.ts'
import type { Claimed, ClaimRequest } from './claim-request.ts'
import { countParticipants } from './count-participants.ts'
import { decideClaims, type Known, keyOf } from './decide-claims.ts'
import { factsOfClaims } from './facts-of-claims.ts'
import { insertVouchers, type NewVoucher } from './insert-vouchers.ts'
import { readKnown } from './read-known.ts'

/**
 * Writes claims in one transaction, soonest in a `batch`: vouchers, units, sums, counts and the fact. Throws a unique violation where
 * another transaction took a slot or a number at the same moment: nothing is written, and the claims are to be judged anew.
 */
export const writeClaims = async (
  tx: Transaction,
  clock: Clock,
  requests: readonly ClaimRequest[],
): Promise<Outcome<Claimed>[]> => {
  const now = clock.now()
  const known = await readKnown(tx, requests, now)
  const { outcomes, vouchers } = decideClaims(requests, known, now)
  if (vouchers.length === 0) return outcomes
  const isFirst = ({ personId, prize }: NewVoucher) =>
    known.claimers.get(keyOf(prize.activityId, personId))!.held.length === 0
  await tx.together(
    () => insertVouchers(tx, vouchers, now),
    () => moveUnits(tx, causeOf(now), movementsOf(known, vouchers)),
    () => changeSums(tx, sumsOf(vouchers, now)),
    () => countParticipants(tx, vouchers.filter(isFirst)),
    () => recordFacts(tx, { clock }, factsOfClaims(known.activities, vouchers)),
  )
  return outcomes
}

/** Each movement names its own account and union. */
const causeOf = (at: Date) => ({ at, onDay: dateInShanghai(at), accountId: null, unionId: '' })

const movementsOf = ({ activities }: Known, vouchers: readonly NewVoucher[]): Movement[] =>
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
  }))

const sumsOf = (vouchers: readonly NewVoucher[], at: Date) =>
  vouchers.map(({ personId, prize: { category, festival, valueInFen } }) => ({
    personId,
    year: yearOf(at),
    category,
    occasion: festival ?? '',
    amountInFen: valueInFen,
  }))
