import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import type { ImportScope } from '../../imports/index.ts'
import { isSameName, writePeople } from '../../people/index.ts'
import { countChanges } from './count-changes.ts'
import { type Matched, tellMatched } from './tell-matched.ts'

type Added = Matched & { members: number; verified: number }

/**
 * Writes judged rows. Whoever is verified under the same name is a member at once, the others when they verify
 * (seed 000, section 11; seed 001, section 三.3).
 */
export const applyMembers = async (tx: Transaction, ctx: Context, scope: ImportScope): Promise<void> => {
  await writePeople(tx, scope.rows, ctx.clock.now())
  const added = await addMemberships(tx, ctx, scope)
  const activated = await activateMended(tx, ctx, scope)
  await correctJoinedOn(tx, ctx, scope, activated)
  await countChanges(
    tx,
    ctx,
    [...added, ...activated].map(({ unionId, members, verified }) => ({ unionId, members, verified })),
  )
  await tellMatched(tx, ctx, [...added, ...activated])
}

/** Memberships with their first entry in the ledger, counted by union. */
const addMemberships = (tx: Transaction, ctx: Context, scope: ImportScope): Promise<Added[]> => {
  const today = sql`${todayInShanghai(ctx.clock)}::date`
  return tx.rows<Added>(sql`
    with added as (
      insert into memberships (person_id, id, union_id, union_path, status, joined_on, source, created_at, status_kind,
        status_reason, status_on)
      select r.subject_id, r.new_ids[1], u.id, u.path,
        case when p.verified_at is null then 'unverified'
          when r.record ->> 'changeKind' = 'retain' then 'retained' else 'active' end,
        (r.record ->> 'joinedOn')::date, 'import', ${ctx.clock.now()}, coalesce(r.record ->> 'changeKind', 'join'),
        r.record ->> 'changeReason', coalesce((r.record ->> 'joinedOn')::date, ${today})
      from ${scope.rows} r join people p on p.person_id = r.subject_id join unions u on u.id = r.union_id
      where r.verdict = 'new'
      returning *),
    recorded as (
      insert into membership_changes (${ledgerColumns})
      select m.person_id, r.new_ids[2], m.id, m.revision, m.status, m.joined_on, m.status_kind, m.status_reason,
        m.status_on, m.union_id, 'import', ${scope.accountId}, ${ctx.clock.now()}
      from ${scope.rows} r join added m on m.person_id = r.subject_id)
    select union_id as "unionId", count(*) as members, count(*) filter (where status <> 'unverified') as verified,
      coalesce(array_agg(person_id) filter (where status <> 'unverified'), '{}') as "personIds"
    from added group by union_id order by union_id`)
}

/** Our record had another name than the person verified with; the import has just mended it. */
const activateMended = (tx: Transaction, ctx: Context, scope: ImportScope): Promise<Added[]> =>
  tx.rows<Added>(sql`
    with activated as (
      update memberships m set status = 'active', revision = m.revision + 1, name_differs = false,
        status_kind = 'verify', status_reason = null, status_on = ${todayInShanghai(ctx.clock)}::date,
        joined_on = coalesce((r.record ->> 'joinedOn')::date, m.joined_on)
      from ${scope.rows} r join people p on p.person_id = r.subject_id
      where m.person_id = r.subject_id and m.status = 'unverified' and r.verdict = 'update'
        and 'name' = any (r.changed_fields) and p.verified_at is not null
        and ${isSameName('p.name', 'p.verified_name')}
      returning m.*, r.new_ids),
    recorded as (
      insert into membership_changes (${ledgerColumns})
      select person_id, new_ids[2], id, revision, status, joined_on, 'verify', null, status_on, union_id, 'import',
        ${scope.accountId}, ${ctx.clock.now()}
      from activated)
    select union_id as "unionId", 0 as members, count(*) as verified, array_agg(person_id) as "personIds"
    from activated group by union_id order by union_id`)

const correctJoinedOn = (
  tx: Transaction,
  ctx: Context,
  scope: ImportScope,
  activated: readonly Matched[],
) => {
  const personIds = activated.flatMap((matched) => matched.personIds)
  return tx.run(sql`
    with corrected as (
      update memberships m set joined_on = (r.record ->> 'joinedOn')::date, revision = m.revision + 1
      from ${scope.rows} r
      where m.person_id = r.subject_id and m.status <> 'ended' and r.verdict = 'update'
        and 'joinedOn' = any (r.changed_fields) and m.person_id <> all (${sql.param(personIds)}::uuid[])
      returning m.*, r.new_ids)
    insert into membership_changes (${ledgerColumns})
    select person_id, new_ids[2], id, revision, status, joined_on, 'correct', null,
      ${todayInShanghai(ctx.clock)}::date, union_id, 'import', ${scope.accountId}, ${ctx.clock.now()}
    from corrected`)
}

const ledgerColumns = sql`
  person_id, id, membership_id, revision, status, joined_on, kind, reason, changed_on, union_id, source, account_id,
  recorded_at`
