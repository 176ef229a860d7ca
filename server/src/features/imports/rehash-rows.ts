import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import type { Context } from '../access/index.ts'
import type { ImportDefinition, ImportScope } from './import-kind.ts'

/** Brings the rows' hashes up to the current key, or somebody known by it would be taken for a stranger. */
export const rehashRows = async (
  tx: Transaction,
  ctx: Context,
  definition: ImportDefinition,
  scope: ImportScope,
): Promise<void> => {
  for (const row of await definition.rehash(tx, ctx, scope))
    await tx.run(sql`
      update import_rows set record = ${JSON.stringify(row.record)}, key_hashes = ${`{${row.keyHashes.join(',')}}`}
      where task_id = ${scope.taskId} and row_number = ${row.rowNumber}`)
}
