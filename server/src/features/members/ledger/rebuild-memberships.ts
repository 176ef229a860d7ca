import type { Reads, Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'

/** A membership that is not what its ledger says: the row, what the ledger makes of it, or one of them missing. */
export type LedgerDifference = {
  personId: string
  membershipId: string
  problem:
    | 'row_missing'
    | 'ledger_missing'
    | 'row_differs'
    /** What the ledger cannot know: the person is merged into another, or never verified. */
    | 'open_though_merged'
    | 'active_though_unverified'
}

/**
 * What the ledger alone makes of every membership: the state that the last entry left behind, with the entry that led
 * to it. An erased membership has no row.
 */
const rebuilt = sql.raw(`(
  select l.person_id, l.membership_id, l.union_id, l.status, l.joined_on, l.revision, s.kind as status_kind,
    s.reason as status_reason, s.changed_on as status_on
  from (select distinct on (person_id, membership_id) person_id, membership_id, union_id, status, joined_on, revision
      from membership_changes order by person_id, membership_id, revision desc) l
    left join (select distinct on (person_id, membership_id) person_id, membership_id, kind, reason, changed_on
      from membership_changes where kind <> 'correct' order by person_id, membership_id, revision desc) s
      on s.person_id = l.person_id and s.membership_id = l.membership_id
  where l.status <> 'erased')`)

const isOther =
  sql.raw(`(m.union_id, m.status, m.joined_on, m.revision, m.status_kind, m.status_reason, m.status_on)
  is distinct from (b.union_id, b.status, b.joined_on, b.revision, b.status_kind, b.status_reason, b.status_on)`)

const named = 1_000

/** Rebuilds the memberships from the ledger and answers where the rows are not the same. */
export const compareWithLedger = async (
  db: Reads,
): Promise<{ memberships: number; differing: number; differences: LedgerDifference[] }> => {
  const counted = await db.find<{ memberships: number }>(sql`select count(*) as memberships from memberships`)
  const rows = await db.rows<LedgerDifference & { differing: number }>(sql`
    select coalesce(b.person_id, m.person_id) as "personId", coalesce(b.membership_id, m.id) as "membershipId",
      case when m.id is null then 'row_missing' when b.membership_id is null then 'ledger_missing'
        else 'row_differs' end as problem, count(*) over () as differing
    from ${rebuilt} b full join memberships m on m.person_id = b.person_id and m.id = b.membership_id
    where m.id is null or b.membership_id is null or ${isOther}
    order by 1, 2 limit ${named}`)
  return {
    memberships: counted!.memberships,
    differing: rows[0]?.differing ?? 0,
    differences: rows.map(({ differing: _, ...difference }) => difference),
  }
}

/** Open memberships that must not be, whatever the ledger says. */
export const findForbidden = (db: Reads): Promise<LedgerDifference[]> =>
  db.rows<LedgerDifference>(sql`
    select m.person_id as "personId", m.id as "membershipId",
      case when p.merged_into is not null then 'open_though_merged' else 'active_though_unverified' end as problem
    from memberships m join people p on p.person_id = m.person_id
    where (m.status <> 'ended' and p.merged_into is not null) or (m.status = 'active' and p.verified_at is null)
    order by 1, 2 limit ${named}`)

/** Puts the rows right that differ from their ledger, and answers how many. Missing rows and ledgers need a person. */
export const repairFromLedger = (tx: Transaction): Promise<number> =>
  tx.run(sql`
    update memberships m set union_id = b.union_id, union_path = u.path, status = b.status, joined_on = b.joined_on,
      revision = b.revision, status_kind = b.status_kind, status_reason = b.status_reason, status_on = b.status_on
    from ${rebuilt} b join unions u on u.id = b.union_id
    where m.person_id = b.person_id and m.id = b.membership_id and ${isOther}`)
