import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import type { ImportDefinition, ImportScope } from './import-kind.ts'

/** Brings the rows' hashes up to the current key, or somebody known by it would be taken for a stranger. */
export const rehashRows = async (
  tx: Transaction,
  ctx: Context,
  definition: ImportDefinition,
  scope: ImportScope,
): Promise<void> => {
  for (const row of await definition.rehash(tx, ctx, scope)) {
    const changed = sql`record = ${JSON.stringify(row.record)}, key_hashes = ${sql.param([...row.keyHashes])}::text[]`
    await tx.run(sql`update import_chunk set ${changed} where row_number = ${row.rowNumber}`)
    await tx.run(sql`
      update import_rows set ${changed} where task_id = ${scope.taskId} and row_number = ${row.rowNumber}`)
  }
}
