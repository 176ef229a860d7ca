import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import type { ImportScope } from '../../imports/index.ts'
import { restorePeople } from '../../people/index.ts'
import { countChanges, type UnionChange } from './count-changes.ts'

/** 信息错误更正 */
const correctionOfError = '11'

/**
 * Puts the records back to what they were. A membership that only the union ever saw is removed with the person's
 * record; one that a verified person has seen ends and stays in their history. The ledger keeps every entry.
 */
export const undoMembers = async (tx: Transaction, ctx: Context, scope: ImportScope): Promise<void> => {
  const lost = await countLost(tx, scope)
  await recordChanges(tx, ctx, scope)
  await tx.run(sql`
    update memberships m set status = 'ended', ended_at = ${ctx.clock.now()}, revision = m.revision + 1
    from ${scope.rows} r join people p on p.person_id = r.subject_id
    where m.person_id = r.subject_id and m.status <> 'ended' and r.verdict = 'new' and p.verified_at is not null`)
  await tx.run(sql`
    delete from memberships m using ${scope.rows} r
    where m.person_id = r.subject_id and m.id = r.new_ids[1] and m.status <> 'ended' and r.verdict = 'new'`)
  await restoreMemberships(tx, scope)
  await restorePeople(tx, scope.rows)
  await countChanges(tx, ctx, lost)
}

const restoreMemberships = (tx: Transaction, scope: ImportScope) =>
  tx.run(sql`
    update memberships m set status = b.status, joined_on = b."joinedOn", revision = m.revision + 1,
      name_differs = coalesce(b."nameDiffers", m.name_differs), status_kind = coalesce(b."statusKind", m.status_kind),
      status_reason = case when b."statusKind" is null then m.status_reason else b."statusReason" end,
      status_on = coalesce(b."statusOn", m.status_on)
    from ${scope.rows} r cross join jsonb_to_record(r.before -> 'membership') as b
      (status text, "joinedOn" date, "nameDiffers" boolean, "statusKind" text, "statusReason" text, "statusOn" date)
    where m.person_id = r.subject_id and m.status <> 'ended' and r.verdict = 'update' and ${isMembershipChanged}`)

const isMembershipChanged = sql`(
  m.status <> r.before -> 'membership' ->> 'status'
  or m.joined_on is distinct from (r.before -> 'membership' ->> 'joinedOn')::date)`

const isVerified = (status: string) => sql.raw(`${status} in ('active', 'retained')`)

const countLost = (tx: Transaction, scope: ImportScope): Promise<UnionChange[]> =>
  tx.rows<UnionChange>(sql`
    select m.union_id as "unionId", -count(*) filter (where r.verdict = 'new') as members,
      -count(*) filter (where ${isVerified('m.status')} and (r.verdict = 'new'
        or not ${isVerified(`r.before -> 'membership' ->> 'status'`)})) as verified
    from ${scope.rows} r join memberships m on m.person_id = r.subject_id and m.status <> 'ended'
    group by m.union_id order by m.union_id`)

const recordChanges = (tx: Transaction, ctx: Context, scope: ImportScope) =>
  tx.run(sql`
    insert into membership_changes
      (person_id, id, membership_id, revision, status, joined_on, kind, reason, changed_on, union_id, source, account_id,
       recorded_at)
    select r.subject_id, r.new_ids[3], m.id, m.revision + 1,
      case when r.verdict <> 'new' then r.before -> 'membership' ->> 'status'
        when p.verified_at is not null then 'ended' else 'erased' end,
      case when r.verdict = 'new' then m.joined_on else (r.before -> 'membership' ->> 'joinedOn')::date end,
      'correct', ${correctionOfError}, ${todayInShanghai(ctx.clock)}::date, m.union_id, 'undo', ${scope.accountId},
      ${ctx.clock.now()}
    from ${scope.rows} r join memberships m on m.person_id = r.subject_id and m.status <> 'ended'
      join people p on p.person_id = r.subject_id
    where r.verdict = 'new' or ${isMembershipChanged}`)
