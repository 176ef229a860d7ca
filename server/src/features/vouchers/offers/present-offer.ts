import type { OfferedActivity } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { JudgedOffer } from './judge-offers.ts'

export type Shown = {
  id: string
  kind: OfferedActivity['kind']
  title: string
  coverId: string | null
  applicationsUntil: Date | null
  content: string
}

/** What is shown of activities besides what a claim needs. */
export const readShown = async (db: Reads, ids: readonly string[]): Promise<Map<string, Shown>> => {
  const rows = await db.rows<Shown>(sql`
    select a.id, a.kind, a.title, a.cover_id as "coverId", r.applications_until as "applicationsUntil", a.content
    from activities a join claim_rules r on r.activity_id = a.id where a.id = any(${sql.param(ids)}::uuid[])`)
  return new Map(rows.map((row) => [row.id, row]))
}

export const presentOffer = (
  { id, kind, title, coverId, applicationsUntil }: Shown,
  { activity, claimer, prizes, whyNot }: JudgedOffer,
): OfferedActivity => ({
  id,
  kind,
  title,
  unionName: activity.unionName,
  coverId,
  startsAt: activity.startsAt.toISOString(),
  endsAt: activity.endsAt.toISOString(),
  admission: activity.admission,
  applicationsUntil: applicationsUntil?.toISOString() ?? null,
  unitsLeft: prizes.reduce((sum, { prize }) => sum + prize.unclaimedUnits, 0),
  myVouchers: claimer.held.filter(({ isVoid }) => !isVoid).length,
  whyNot,
})
