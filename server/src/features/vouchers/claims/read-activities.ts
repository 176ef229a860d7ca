import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { type CapsOfUnion, readCapRules } from '../../welfare/index.ts'
import type { ClaimActivity, ClaimPrize } from './claim-facts.ts'

type ActivityRow = Omit<ClaimActivity, 'capRules'> & { overrideDocument: string | null }

/** Activities that were approved, by their id, with the caps of the day that stop. What is not approved yet is not there. */
export const readActivities = async (
  db: Reads,
  ids: readonly string[],
  onDay: string,
): Promise<Map<string, ClaimActivity>> =>
  withCaps(await readActivityRows(db, ids), await readCapsOf(db, ids, onDay))

/** A document of approval allows more than the caps do. */
export const withCaps = (
  rows: readonly ActivityRow[],
  rules: readonly CapsOfUnion[],
): Map<string, ClaimActivity> =>
  new Map(
    rows.map(({ overrideDocument, ...activity }) => [
      activity.id,
      {
        ...activity,
        capRules:
          overrideDocument === null ? rules.filter(({ forUnionId }) => forUnionId === activity.unionId) : [],
      },
    ]),
  )

export const readCapsOf = (db: Reads, ids: readonly string[], onDay: string): Promise<CapsOfUnion[]> =>
  readCapRules(db, sql`select union_id from activities where id = any(${sql.param(ids)}::uuid[])`, onDay)

export const readActivityRows = (db: Reads, ids: readonly string[]): Promise<ActivityRow[]> =>
  db.rows<ActivityRow>(sql`
    select a.id, a.union_id as "unionId", u.path::text as "unionPath", u.name as "unionName", a.starts_at as "startsAt",
      a.ends_at as "endsAt", a.status, a.is_open as "isOpen", a.scope, r.times, r.times_a_day as "timesADay",
      r.counted_by as "countedBy", r.admission, r.includes_retained as "includesRetained",
      r.birth_months as "birthMonths", r.override_document as "overrideDocument",
      array(select b.path::text from activity_branches t join unions b on b.id = t.union_id where t.activity_id = a.id)
        as "branchPaths"
    from activities a join unions u on u.id = a.union_id join claim_rules r on r.activity_id = a.id
    where a.id = any(${sql.param(ids)}::uuid[]) and a.status in ('approved', 'ended')`)

/** The prizes of these activities, those of one in the order of their keys; `locked` until the transaction ends. */
export const readPrizes = (
  db: Reads,
  activityIds: readonly string[],
  { locked }: { locked: boolean },
): Promise<ClaimPrize[]> =>
  db.rows<ClaimPrize>(sql`
    select p.activity_id as "activityId", p.campaign_id as "campaignId", p.value_in_fen as "valueInFen",
      c.valid_from as "validFrom", c.valid_until as "validUntil", c.category, c.festival,
      p.unclaimed_units as "unclaimedUnits"
    from prizes p join campaigns c on c.id = p.campaign_id
    where p.activity_id = any(${sql.param(activityIds)}::uuid[])
    order by p.activity_id, p.campaign_id ${locked ? sql`for no key update of p` : sql``}`)
