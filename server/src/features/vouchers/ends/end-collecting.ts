import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/** Whoever closes the account collects for nobody any more: owners may name somebody else. What was collected stays. */
export const endCollecting = (tx: Transaction, accountId: string, at: Date): Promise<number> =>
  tx.run(sql`
    update voucher_proxies x set revoked_at = ${at} from vouchers v
    where x.account_id = ${accountId} and x.revoked_at is null and v.activity_id = x.activity_id
      and v.id = x.voucher_id and v.status = 'claimed'`)
