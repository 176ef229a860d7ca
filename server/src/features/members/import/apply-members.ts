import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '../../../platform/database/database.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import type { ImportScope } from '../../imports/index.ts'
import { sendNotices } from '../../notices/index.ts'
import { isSameName, writePeople } from '../../people/index.ts'
import { changeFigure } from '../../statistics/index.ts'

type Added = { members: number; matched: string[] }

/**
 * Writes judged rows. Whoever is verified under the same name is a member at once, the others when they verify
 * (seed 000, section 11; seed 001, section 三.3).
 */
export const applyMembers = async (tx: Transaction, ctx: Context, scope: ImportScope): Promise<void> => {
  await writePeople(tx, scope.rows, ctx.clock.now())
  const added = await addMemberships(tx, ctx, scope)
  const activated = await activateMended(tx, ctx, scope)
  await correctJoinedOn(tx, scope)
  await recordChanges(tx, ctx, scope, activated)
  const matched = [...added.matched, ...activated]
  const change = { unionId: scope.unionId, onDay: todayInShanghai(ctx.clock) }
  await changeFigure(tx, { ...change, figure: 'members', delta: added.members })
  await changeFigure(tx, { ...change, figure: 'verified_members', delta: matched.length })
  await tellMatched(tx, ctx, scope.unionId, matched)
}

const addMemberships = async (tx: Transaction, ctx: Context, scope: ImportScope): Promise<Added> => {
  const added = await tx.find<Added>(sql`
    with added as (
      insert into memberships (person_id, id, union_id, union_path, status, joined_on, source, created_at, status_kind,
        status_reason, status_on)
      select r.subject_id, r.new_ids[1], u.id, u.path,
        case when p.verified_at is null then 'unverified'
          when r.record ->> 'changeKind' = 'retain' then 'retained' else 'active' end,
        (r.record ->> 'joinedOn')::date, 'import', ${ctx.clock.now()}, coalesce(r.record ->> 'changeKind', 'join'),
        r.record ->> 'changeReason', coalesce((r.record ->> 'joinedOn')::date, ${todayInShanghai(ctx.clock)}::date)
      from ${scope.rows} r join people p on p.person_id = r.subject_id join unions u on u.id = ${scope.unionId}
      where r.verdict = 'new'
      returning person_id, status)
    select count(*) as members,
      coalesce(array_agg(person_id) filter (where status <> 'unverified'), '{}') as matched
    from added`)
  return added!
}

/** Our record had another name than the person verified with; the import has just mended it. */
const activateMended = async (tx: Transaction, ctx: Context, scope: ImportScope): Promise<string[]> => {
  const rows = await tx.rows<{ personId: string }>(sql`
    update memberships m set status = 'active', revision = m.revision + 1, name_differs = false, status_kind = 'verify',
      status_reason = null, status_on = ${todayInShanghai(ctx.clock)}::date
    from ${scope.rows} r join people p on p.person_id = r.subject_id
    where m.person_id = r.subject_id and m.status = 'unverified' and r.verdict = 'update'
      and 'name' = any (r.changed_fields) and p.verified_at is not null
      and ${isSameName('p.name', 'p.verified_name')}
    returning m.person_id as "personId"`)
  return rows.map((row) => row.personId)
}

const correctJoinedOn = (tx: Transaction, scope: ImportScope) =>
  tx.run(sql`
    update memberships m set joined_on = (r.record ->> 'joinedOn')::date, revision = m.revision + 1
    from ${scope.rows} r
    where m.person_id = r.subject_id and m.status <> 'ended' and r.verdict = 'update'
      and 'joinedOn' = any (r.changed_fields)`)

const recordChanges = (tx: Transaction, ctx: Context, scope: ImportScope, activated: string[]) => {
  const today = todayInShanghai(ctx.clock)
  const wasActivated: SQL = sql`r.subject_id in (
    select id::uuid from jsonb_array_elements_text(${JSON.stringify(activated)}::jsonb) as a (id))`
  return tx.run(sql`
    insert into membership_changes
      (person_id, id, membership_id, revision, status, joined_on, kind, reason, changed_on, union_id, source, account_id,
       recorded_at)
    select r.subject_id, r.new_ids[2], m.id, m.revision, m.status, m.joined_on,
      case when r.verdict = 'new' then coalesce(r.record ->> 'changeKind', 'join')
        when ${wasActivated} then 'verify' else 'correct' end,
      case when r.verdict = 'new' then r.record ->> 'changeReason' end,
      case when r.verdict = 'new' then coalesce((r.record ->> 'joinedOn')::date, ${today}::date) else ${today}::date end,
      m.union_id, 'import', ${scope.accountId}, ${ctx.clock.now()}
    from ${scope.rows} r join memberships m on m.person_id = r.subject_id and m.status <> 'ended'
    where r.verdict = 'new' or 'joinedOn' = any (r.changed_fields) or ${wasActivated}`)
}

const tellMatched = async (tx: Transaction, ctx: Context, unionId: string, personIds: string[]) => {
  if (personIds.length === 0) return
  const accounts = await tx.rows<{ accountId: string; unionName: string }>(sql`
    select a.account_id as "accountId", u.name as "unionName" from accounts a cross join unions u
    where u.id = ${unionId} and a.person_id in (
      select id::uuid from jsonb_array_elements_text(${JSON.stringify(personIds)}::jsonb) as p (id))`)
  await sendNotices(
    tx,
    ctx,
    accounts.map((account) => account.accountId),
    { kind: 'membership.matched', values: { unionName: accounts[0]?.unionName ?? '' } },
  )
}
