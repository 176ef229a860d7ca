import type { ActivityRow } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'

type Instants = 'startsAt' | 'endsAt' | 'decidedAt'

export type ActivityRecord = Omit<ActivityRow, Instants> & {
  startsAt: Date
  endsAt: Date
  decidedAt: Date | null
}

/** People on the list of a draw; nothing else is applied for. */
export const applicants = `case when r.admission = 'drawn'
  then (select count(*) from draw_entries where activity_id = a.id) else 0 end`

/** Of an activity `a` with its union `u`, rules `r`, counts `n` and the sums `p` of its prizes. */
export const activityColumns = sql.raw(`
  a.id, a.kind, a.title, a.union_id as "unionId", u.name as "unionName", a.status, a.is_open as "isOpen",
  a.starts_at as "startsAt", a.ends_at as "endsAt", r.admission, p.issued as "issuedUnits", p.taken as "takenUnits",
  p.redeemed as "redeemedUnits", n.visits, ${applicants} as applicants, n.participants, a.decided_at as "decidedAt"`)

export const activitySource = sql.raw(`
  activities a join unions u on u.id = a.union_id join claim_rules r on r.activity_id = a.id
  join activity_counts n on n.activity_id = a.id
  cross join lateral (
    select coalesce(sum(issued_units), 0)::integer as issued,
      coalesce(sum(claimed_units + redeemed_units + expired_units + void_units), 0)::integer as taken,
      coalesce(sum(redeemed_units), 0)::integer as redeemed
    from prizes where activity_id = a.id) p`)

export const presentActivity = (row: ActivityRecord): ActivityRow => ({
  ...row,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
})
