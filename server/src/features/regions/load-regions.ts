import { once } from 'node:events'
import { from } from 'pg-copy-streams'
import type { Database, Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { readRegionFile } from './read-region-file.ts'

/** Fills the table of regions from the project's file when it is empty. */
export const loadRegions = (database: Database): Promise<void> =>
  database.transaction(async (tx) => {
    await tx.run(sql`select pg_advisory_xact_lock(hashtext('regions.load'))`)
    if (await tx.find(sql`select 1 from regions limit 1`)) return
    await copyRegions(tx)
  })

const copyRegions = async (tx: Transaction) => {
  const copy = tx.client.query(from('copy regions (code, name, parent_code, level) from stdin'))
  for await (const row of readRegionFile())
    if (!copy.write(`${[row.code, row.name, row.parentCode ?? '\\N', row.level].join('\t')}\n`))
      await once(copy, 'drain')
  copy.end()
  await once(copy, 'finish')
}
