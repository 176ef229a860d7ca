import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { changeFigures, type FigureChange } from '../../statistics/index.ts'

/** The accounts of the ledger. `budget` is the campaign's own; the others are an activity's. Every unit is in exactly one. */
export type UnitAccount = 'budget' | 'unclaimed' | 'claimed' | 'redeemed' | 'expired' | 'void'

/** Units that go from one account to another: of one voucher, or whole numbers where `voucherId` is null. */
export type Movement = {
  activityId: string
  campaignId: string
  voucherId: string | null
  from: UnitAccount
  to: UnitAccount
  units: number
  valueInFen: number
}

export type MovementCause = { at: Date; onDay: string; accountId: string | null; unionId: string }

/**
 * The one way in which units move: entries of the ledger, the numbers of the prizes and the figures of the activity's union,
 * together. The caller changes the vouchers' rows in the same transaction. All movements are of activities of `unionId`.
 */
export const moveUnits = async (
  tx: Transaction,
  cause: MovementCause,
  movements: readonly Movement[],
): Promise<void> => {
  if (movements.length === 0) return
  const rows = movements.map((movement) => ({ id: v7(), ...movement }))
  await countPrizes(tx, movements)
  await tx.run(sql`
    insert into voucher_entries (activity_id, id, campaign_id, voucher_id, from_account, to_account, units, amount_in_fen,
      account_id, at)
    select "activityId", id, "campaignId", "voucherId", "from", "to", units, units * "valueInFen", ${cause.accountId}::uuid,
      ${cause.at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m (id uuid, "activityId" uuid, "campaignId" uuid,
      "voucherId" uuid, "from" text, "to" text, units integer, "valueInFen" bigint)`)
  await changeFigures(tx, figuresOf(cause, movements))
}

type Sum = { activityId: string; campaignId: string; changes: Map<string, number> }

/** Prizes in the order of their keys, so that two transactions never wait for each other in a circle. */
const countPrizes = async (tx: Transaction, movements: readonly Movement[]) => {
  for (const { activityId, campaignId, changes } of sumsOf(movements)) {
    const columns = [...changes].filter(([name, change]) => name !== 'budget' && change !== 0)
    const changed = columns.map(
      ([name, change]) => sql`${sql.raw(`${name}_units`)} = ${sql.raw(`${name}_units`)} + ${change}::integer`,
    )
    await tx.run(sql`
      update prizes set ${sql.join(changed, sql`, `)}
      where activity_id = ${activityId} and campaign_id = ${campaignId}`)
    const back = changes.get('budget')
    if (back)
      await tx.run(sql`
        update campaigns set issued_units = issued_units - ${back}::integer where id = ${campaignId}`)
  }
}

const sumsOf = (movements: readonly Movement[]): Sum[] => {
  const sums = new Map<string, Sum>()
  for (const { activityId, campaignId, from, to, units } of movements) {
    const key = `${activityId}/${campaignId}`
    const sum = sums.get(key) ?? { activityId, campaignId, changes: new Map() }
    const add = (name: string, change: number) => sum.changes.set(name, (sum.changes.get(name) ?? 0) + change)
    add(from, -units)
    add(to, units)
    if (from === 'budget') add('issued', units)
    if (to === 'budget') add('returned', units)
    sums.set(key, sum)
  }
  return [...sums.keys()].sort().map((key) => sums.get(key)!)
}

/** What the rollups count: a voucher that expires or is void stays claimed there. */
const figuresOf = ({ onDay, unionId }: MovementCause, movements: readonly Movement[]): FigureChange[] => {
  const sums: Record<string, number> = {}
  const add = (name: 'issued' | 'claimed' | 'redeemed', { units, valueInFen }: Movement, sign: 1 | -1) => {
    for (const [unit, amount] of [
      ['units', units],
      ['fen', units * valueInFen],
    ] as const)
      sums[`welfare_${name}_${unit}`] = (sums[`welfare_${name}_${unit}`] ?? 0) + sign * amount
  }
  for (const movement of movements) {
    if (movement.from === 'budget') add('issued', movement, 1)
    if (movement.to === 'budget') add('issued', movement, -1)
    if (movement.from === 'unclaimed' && movement.to !== 'budget') add('claimed', movement, 1)
    if (movement.to === 'redeemed') add('redeemed', movement, 1)
    if (movement.from === 'redeemed') add('redeemed', movement, -1)
  }
  return Object.entries(sums).map(([figure, delta]) => ({
    unionId,
    figure: figure as FigureChange['figure'],
    onDay,
    delta,
  }))
}
