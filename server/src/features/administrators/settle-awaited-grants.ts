import type { Transaction } from '../../platform/database/database.ts'
import type { Context } from '../access/index.ts'

/** Called when an account's person has just been verified, in that transaction. */
export const settleAwaitedGrants = (_tx: Transaction, _ctx: Context, _accountId: string): Promise<void> => {
  throw new Error('Not built yet')
}
