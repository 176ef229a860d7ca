import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { lockPrizes } from './lock-prizes.ts'
import type { Movement } from './move-units.ts'

type Sum = { activityId: string; campaignId: string } & Record<(typeof counters)[number] | 'budget', number>

const counters = ['issued', 'unclaimed', 'returned', 'claimed', 'redeemed', 'expired', 'void'] as const

/** Adds movements to the numbers of their prizes, and to what campaigns have given out of their budgets. */
export const countPrizes = async (tx: Transaction, movements: readonly Movement[]): Promise<void> => {
  const sums = sumsOf(movements)
  const added = sql.raw(counters.map((name) => `${name}_units = p.${name}_units + s.${name}`).join(', '))
  const columns = sql.raw(counters.map((name) => `${name} integer`).join(', '))
  await tx.together(
    ...(sums.length > 1 ? [() => lockPrizes(tx, sums)] : []),
    () =>
      tx.run(sql`
        update prizes p set ${added}
        from jsonb_to_recordset(${JSON.stringify(sums)}::jsonb) as s ("activityId" uuid, "campaignId" uuid, ${columns})
        where p.activity_id = s."activityId" and p.campaign_id = s."campaignId"`),
    ...sums
      .filter(({ budget }) => budget !== 0)
      .map(
        ({ campaignId, budget }) =>
          () =>
            tx.run(sql`
              update campaigns set issued_units = issued_units - ${budget}::integer where id = ${campaignId}`),
      ),
  )
}

/** One for each prize, in the order of their keys, so that two transactions never wait for each other in a circle. */
const sumsOf = (movements: readonly Movement[]): Sum[] => {
  const sums = new Map<string, Sum>()
  for (const { activityId, campaignId, from, to, units } of movements) {
    const key = `${activityId}/${campaignId}`
    const sum = sums.get(key) ?? { activityId, campaignId, ...nothing }
    sum[from] -= units
    sum[to] += units
    if (from === 'budget') sum.issued += units
    if (to === 'budget') sum.returned += units
    sums.set(key, sum)
  }
  return [...sums.keys()].sort().map((key) => sums.get(key)!)
}

const nothing = {
  budget: 0,
  issued: 0,
  unclaimed: 0,
  returned: 0,
  claimed: 0,
  redeemed: 0,
  expired: 0,
  void: 0,
}
