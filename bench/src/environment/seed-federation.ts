import type { FederationOptions } from '@huigong/server/demo/generator/federation-options'
import { fillFederation, isEmptyAndLocked } from '@huigong/server/demo/load-federation'
import type { Equipment } from '@huigong/server/features/access/index'
import { openDatabase, type Transaction } from '@huigong/server/platform/database/database'
import { sql } from '@huigong/server/platform/database/sql'
import type { BenchOptions } from './bench-options.ts'

const bulkTables = [
  'unions',
  'employers',
  'union_employers',
  'people',
  'document_lookups',
  'person_phones',
  'memberships',
  'membership_changes',
]

/** Loads the federation as the owner, once: indexes are made after the rows, and statistics at the end. */
export const seedFederation = async (
  equipment: Equipment,
  ownerUrl: string,
  { unions, members, seed }: BenchOptions,
): Promise<void> => {
  const owner = openDatabase(ownerUrl, 2)
  try {
    const now = equipment.clock.now()
    const isNew = await owner.transaction((tx) =>
      seedOnce(tx, { ...equipment, database: owner }, { unions, members, seed, now }),
    )
    if (isNew) await owner.pool.query('vacuum analyze')
  } finally {
    await owner.close()
  }
}

const seedOnce = async (tx: Transaction, equipment: Equipment, options: FederationOptions) => {
  if (!(await isEmptyAndLocked(tx))) return false
  const startedAt = performance.now()
  console.log(`Seeding ${options.unions} unions and ${options.members} members …`)
  await tx.run(sql`set local maintenance_work_mem = '1GB'`)
  await tx.run(sql`set local work_mem = '256MB'`)
  // The generator's references are right: its tests check them.
  await tx.run(sql`set local session_replication_role = replica`)
  const indexes = await dropIndexes(tx)
  await fillFederation(tx, equipment, options, { withCast: true, withReviews: true })
  for (const index of indexes) await tx.run(sql.raw(index.definition))
  await tx.run(sql`
    insert into settings (name, value, changed_at) values ('demo', ${JSON.stringify(options)}, ${options.now})`)
  console.log(`Seeded in ${Math.round((performance.now() - startedAt) / 1000)} s`)
  return true
}

/** Those that hold no constraint; in a transaction, so that an interrupted seeding leaves them as they were. */
const dropIndexes = async (tx: Transaction): Promise<{ name: string; definition: string }[]> => {
  const indexes = await tx.rows<{ name: string; definition: string }>(sql`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class t on t.oid = i.indrelid
    where t.relname in ${bulkTables} and t.relnamespace = 'public'::regnamespace and not i.indisprimary
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`)
  for (const index of indexes) await tx.run(sql.raw(`drop index ${index.name}`))
  return indexes
}
