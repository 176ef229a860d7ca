import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'

/** An account that is closed scans for nobody; its name goes, its id stays with what it redeemed. */
export const endClerking = (tx: Transaction, ctx: Context, accountId: string): Promise<number> =>
  tx.run(sql`
    update clerks set name = '', until_at = coalesce(until_at, ${ctx.clock.now()}) where account_id = ${accountId}`)
