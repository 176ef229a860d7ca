import type { MemberDetail, MembershipChange } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type Context, can, reachOf } from '../access/index.ts'
import { recordColumns } from '../people/index.ts'
import { mayVote } from './eligibility.ts'
import { type MemberRecord, memberColumns, memberSource } from './member-columns.ts'

type Row = MemberRecord &
  Omit<MemberDetail, keyof MemberRecord | 'changes' | 'abilities' | 'mayVote' | 'recoverableUntil'> & {
    recoverableUntil: Date | null
  }

/**
 * One membership within reach with the person's record, what is planned, and the ledger. One that ended is shown while
 * it can be put back.
 */
export const getMember = async (ctx: Context, id: string): Promise<MemberDetail> => {
  const reach = reachOf(ctx.actor, 'members.view')
  const row = await ctx.database.find<Row>(sql`
    select ${memberColumns}, m.union_path::text as "unionPath", ${recordColumns},
      case when m.name_differs then p.verified_name end as "verifiedName", m.recoverable_until as "recoverableUntil",
      coalesce((select jsonb_agg(jsonb_build_object('kind', f.document_kind, 'masked', f.document_masked) order by f.added_at)
        from further_documents f where f.person_id = p.person_id), '[]') as "furtherDocuments",
      (select jsonb_build_object('id', c.id, 'kind', c.kind, 'effectiveOn', c.effective_on, 'reason', c.payload ->> 'reason',
          'toUnionName', (select d.name from unions d where d.id = (c.payload ->> 'toUnionId')::uuid))
        from planned_changes c where c.person_id = m.person_id and c.status = 'waiting') as plan,
      array(select g.role from accounts a join grants g on g.account_id = a.account_id
        where a.person_id = m.person_id and g.union_id = m.union_id and g.from_at <= ${ctx.clock.now()}
          and (g.until_at is null or g.until_at > ${ctx.clock.now()}) order by g.role) as offices
    from ${memberSource} where m.id = ${id} and (m.status <> 'ended' or (m.recoverable_until > ${ctx.clock.now()} and p.merged_into is null)) and ${reach.over(sql`m.union_path`)}`)
  if (!row) throw new DomainError('thing.not_found')
  const { unionPath: _, ...member } = row
  const isOwn = row.unionId === reach.unionId
  const hasEnded = row.status === 'ended'
  return {
    ...member,
    recoverableUntil: row.recoverableUntil?.toISOString() ?? null,
    mayVote: mayVote(row.status),
    changes: await changesOf(ctx, row.personId, id),
    abilities: {
      disclose: can(ctx.actor, 'members.disclose') && isOwn && !hasEnded,
      manage: can(ctx.actor, 'members.manage') && isOwn && !hasEnded,
      recover: can(ctx.actor, 'members.manage') && isOwn && hasEnded,
    },
  }
}

/** Entries of this membership, wherever it was, and of records merged into this one; earlier episodes are not shown. */
const changesOf = async (
  ctx: Context,
  personId: string,
  membershipId: string,
): Promise<MembershipChange[]> => {
  const rows = await ctx.database.rows<Omit<MembershipChange, 'recordedAt'> & { recordedAt: Date }>(sql`
    select c.id, c.kind, c.reason, c.changed_on as "on", u.name as "unionName", c.source, c.recorded_at as "recordedAt"
    from membership_changes c join unions u on u.id = c.union_id
    where (c.person_id = ${personId} and c.membership_id = ${membershipId})
      or c.person_id in (select person_id from people where merged_into = ${personId})
    order by c.recorded_at, c.membership_id, c.revision`)
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }))
}
