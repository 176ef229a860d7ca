import { createHash } from 'node:crypto'
import type { Fact } from '../../audit/index.ts'
import type { Known } from './decide-claims.ts'
import type { NewVoucher } from './insert-vouchers.ts'

/** One fact for all that people claimed themselves in an activity; one for each that staff claimed for somebody. */
export const factsOfClaims = (
  activities: Known['activities'],
  vouchers: readonly NewVoucher[],
): (Fact & { unionId: string; requestId: string | null })[] => {
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
      requestId: null,
    })),
    ...forOthers.map(({ id, personId, accountId, requestId, prize: { activityId, campaignId } }) => ({
      action: 'voucher.claimed_for',
      accountId,
      unionId: activities.get(activityId)!.unionId,
      objectKind: 'voucher',
      objectId: id,
      details: { activityId, campaignId, personId },
      requestId,
    })),
  ]
}

/** SHA-256 over the sorted ids, a line each: shows later whether these vouchers are the ones. */
const digestOf = (vouchers: readonly NewVoucher[]): string => {
  const ids = vouchers.map(({ id }) => id).sort()
  return createHash('sha256').update(ids.join('\n')).digest('hex')
}
