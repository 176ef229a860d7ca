import { sql } from '../../../platform/database/sql.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { ownPhone } from '../../accounts/index.ts'
import { personPhonePurpose } from '../../people/index.ts'

/** Who looks at activities: the person, and the union to whose chain activities are shown. */
export type Looking = { personId: string; unionPath: string | null }

/**
 * Somebody whom nobody verified yet is shown what the union gives that has put a member with this phone on its records, to learn
 * why verification is worth it; null for somebody whom no union knows.
 */
export const findWhoLooks = async (ctx: Context): Promise<Looking | null> => {
  const { personId } = signedIn(ctx.actor)
  const found = await ctx.database.find<Looking>(sql`
    select m.person_id as "personId", u.path::text as "unionPath"
    from memberships m join unions u on u.id = m.union_id
    where ${personId ? sql`m.person_id = ${personId} and m.status <> 'ended'` : await isOnRecordBy(ctx)}
    order by m.created_at desc, m.id limit 1`)
  return found ?? (personId ? { personId, unionPath: null } : null)
}

const isOnRecordBy = async (ctx: Context) => {
  const hashes = ctx.sealing.lookupHashes(personPhonePurpose, await ownPhone(ctx))
  return sql`m.status = 'unverified' and m.person_id in (
    select person_id from person_phones where phone_hash in ${hashes.map(({ hash }) => hash)})`
}
