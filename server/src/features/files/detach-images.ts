import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

/** Ends all sight of pictures on account of an application or a record, because it shows others now. */
export const detachImages = (tx: Transaction, ownerId: string): Promise<number> =>
  tx.run(sql`delete from file_readers where owner_id = ${ownerId}`)
