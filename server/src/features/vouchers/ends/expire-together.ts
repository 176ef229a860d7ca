import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { dateInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { moveUnits } from '../ledger/move-units.ts'
import { type EndedVoucher, endedColumns, takeOffSums } from './take-off-sums.ts'

export type VoucherKey = { activityId: string; id: string }

/** Lets those expire that are claimed and over; their prizes are locked. Answers which they were. */
export const expireTogether = async (
  tx: Transaction,
  keys: readonly VoucherKey[],
  at: Date,
): Promise<EndedVoucher[]> => {
  const expired = await tx.rows<EndedVoucher>(sql`
    update vouchers v set status = 'expired', ended_at = ${at}
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k ("activityId" uuid, id uuid), activities a, campaigns c
    where v.activity_id = k."activityId" and v.id = k.id and v.status = 'claimed' and v.valid_until <= ${at}
      and a.id = v.activity_id and c.id = v.campaign_id
    returning ${endedColumns}`)
  if (expired.length === 0) return []
  await moveUnits(
    tx,
    { at, onDay: dateInShanghai(at), accountId: null, unionId: expired[0]!.unionId },
    expired.map((voucher) => ({
      ...voucher,
      from: 'claimed',
      to: 'expired',
      units: 1,
    })),
  )
  await takeOffSums(tx, expired)
  return expired
}
