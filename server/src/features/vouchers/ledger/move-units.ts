import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { newIds } from '../../../platform/identifiers/new-ids.ts'
import { changeFigures } from '../../statistics/index.ts'
import { countPrizes } from './count-prizes.ts'
import { figuresOf } from './figures-of-movements.ts'

/** The accounts of the ledger. `budget` is the campaign's own; the others are an activity's. Every unit is in exactly one. */
type UnitAccount = 'budget' | 'unclaimed' | 'claimed' | 'redeemed' | 'expired' | 'void'

/** Units that go from one account to another: of one voucher, or whole numbers where `voucherId` is null. */
export type Movement = {
  activityId: string
  campaignId: string
  voucherId: string | null
  from: UnitAccount
  to: UnitAccount
  units: number
  valueInFen: number
  /** Who moved this one, and the activity's union, where a batch holds those of several. */
  accountId?: string | null
  unionId?: string
}

export type MovementCause = { at: Date; onDay: string; accountId: string | null; unionId: string }

/**
 * The one way in which units move: entries of the ledger, the numbers of the prizes and the figures of the activity's union,
 * together. The caller changes the vouchers' rows in the same transaction.
 */
export const moveUnits = async (
  tx: Transaction,
  cause: MovementCause,
  movements: readonly Movement[],
): Promise<void> => {
  if (movements.length === 0) return
  const ids = newIds(movements.length)
  const rows = movements.map((movement, place) => ({
    id: ids[place],
    accountId: cause.accountId,
    ...movement,
  }))
  await tx.together(
    () => countPrizes(tx, movements),
    () =>
      tx.run(sql`
        insert into voucher_entries (activity_id, id, campaign_id, voucher_id, from_account, to_account, units,
          amount_in_fen, account_id, at)
        select "activityId", id, "campaignId", "voucherId", "from", "to", units, units * "valueInFen", "accountId",
          ${cause.at}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m (id uuid, "activityId" uuid, "campaignId" uuid,
          "voucherId" uuid, "from" text, "to" text, units integer, "valueInFen" bigint, "accountId" uuid)`),
    () => changeFigures(tx, figuresOf(cause, movements)),
  )
}
