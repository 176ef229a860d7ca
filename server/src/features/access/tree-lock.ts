import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/**
 * Keeps the tree as it is until the transaction ends: whoever copies a union's path into another row (a
 * membership, a figure, a new union) takes it before anything else that could make others wait. Many hold it at once.
 */
export const holdTree = (tx: Transaction): Promise<number> =>
  tx.run(sql`select pg_advisory_xact_lock_shared(hashtext('unions.tree'))`)

/** Waits until nobody copies paths and keeps them waiting: for moving a branch, cancelling or founding a union. */
export const lockTree = (tx: Transaction): Promise<number> =>
  tx.run(sql`select pg_advisory_xact_lock(hashtext('unions.tree'))`)
