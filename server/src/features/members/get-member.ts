import type { MemberDetail, MembershipChange } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, can, reachOf } from '../access/index.ts'
import { type MemberRecord, memberColumns, memberSource } from './member-columns.ts'

type Row = MemberRecord & Omit<MemberDetail, keyof MemberRecord | 'changes' | 'abilities'>

/** One membership within reach with the person's record and the ledger. */
export const getMember = async (ctx: Context, id: string): Promise<MemberDetail> => {
  const reach = reachOf(ctx.actor, 'members.view')
  const row = await ctx.database.find<Row>(sql`
    select ${memberColumns}, m.union_path::text as "unionPath", p.born_on as "bornOn", p.ethnic_group as "ethnicGroup",
      p.employment, p.education, p.skill_level as "skillLevel", p.political_status as "politicalStatus",
      p.household_kind as "householdKind", p.household_place as "householdPlace", p.native_place as "nativePlace",
      p.is_migrant_worker as "isMigrantWorker", p.employer_name as "employerName"
    from ${memberSource} where m.id = ${id} and m.status <> 'ended' and ${reach.over(sql`m.union_path`)}`)
  if (!row) throw new DomainError('thing.not_found')
  const { unionPath: _, ...member } = row
  return {
    ...member,
    changes: await changesOf(ctx, row.personId, id),
    abilities: { disclose: can(ctx.actor, 'members.disclose') && row.unionId === reach.unionId },
  }
}

/** Entries of this membership only: an earlier one elsewhere is that union's affair. */
const changesOf = async (
  ctx: Context,
  personId: string,
  membershipId: string,
): Promise<MembershipChange[]> => {
  const rows = await ctx.database.rows<Omit<MembershipChange, 'recordedAt'> & { recordedAt: Date }>(sql`
    select c.id, c.kind, c.reason, c.changed_on as "on", u.name as "unionName", c.source, c.recorded_at as "recordedAt"
    from membership_changes c join unions u on u.id = c.union_id
    where c.person_id = ${personId} and c.membership_id = ${membershipId} order by c.revision`)
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }))
}
