import type { Equipment } from '../features/access/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { FederationOptions } from './generator/federation-options.ts'
import { type Administrators, loadCast } from './loading/load-cast.ts'
import { loadFigures } from './loading/load-figures.ts'
import { loadMembers } from './loading/load-members.ts'
import { loadReviews } from './loading/load-reviews.ts'
import { loadUnions } from './loading/load-unions.ts'

/** Reviews need the cast, whose administrators have decided some of them. */
export type FederationParts = { withCast: boolean; withReviews: boolean }

/** Fills an empty database with a made-up federation, the whole of it or nothing; where unions are, nothing changes. */
export const loadFederation = (
  equipment: Equipment,
  options: FederationOptions,
  parts: FederationParts,
): Promise<void> =>
  equipment.database.transaction(async (tx) => {
    if (await isEmptyAndLocked(tx)) await fillFederation(tx, equipment, options, parts)
  })

/** Whether there is no union yet; until the transaction ends no other process fills the database. */
export const isEmptyAndLocked = async (tx: Transaction): Promise<boolean> => {
  await tx.run(sql`select pg_advisory_xact_lock(hashtext('federation.load'))`)
  return (await tx.find(sql`select 1 from unions limit 1`)) === undefined
}

/** Answers who administers which union. */
export const fillFederation = async (
  tx: Transaction,
  equipment: Equipment,
  options: FederationOptions,
  { withCast, withReviews }: FederationParts,
): Promise<Administrators> => {
  if (withReviews && !withCast) throw new RangeError('Reviews need the cast')
  await loadUnions(tx, options)
  await loadMembers(tx, equipment.sealing, options)
  const administrators = withCast ? await loadCast(tx, equipment.sealing, options) : undefined
  if (administrators && withReviews) await loadReviews(tx, equipment, options, administrators)
  await loadFigures(tx)
  return administrators ?? new Map()
}
