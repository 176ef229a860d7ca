import type { OfferedActivityDetail } from '@huigong/contract'
import { sql } from 'drizzle-orm'
import type { Reads } from '../../platform/database/database.ts'

type Row = {
  applications: number
  commitment: string
  drawnAt: Date | null
  entryId: string | null
  wishes: string[]
  appliedAt: Date
  place: number | null
  voucherId: string | null
}

/** What a member sees of a draw: how it stands, and the own application; both null where nothing is drawn. */
export const drawOfPerson = async (
  db: Reads,
  activityId: string,
  personId: string | null,
): Promise<Pick<OfferedActivityDetail, 'draw' | 'application'>> => {
  const row = await db.find<Row>(sql`
    select d.commitment, d.drawn_at as "drawnAt",
      (select count(*) from draw_entries o where o.activity_id = d.activity_id) as applications,
      e.id as "entryId", e.wishes, e.applied_at as "appliedAt", e.place, e.voucher_id as "voucherId"
    from draws d left join draw_entries e on e.activity_id = d.activity_id and e.person_id = ${personId}
    where d.activity_id = ${activityId}`)
  if (!row) return { draw: null, application: null }
  const { applications, commitment, drawnAt } = row
  return {
    draw: {
      applications,
      commitment,
      isDrawn: drawnAt !== null,
      drawnAt: drawnAt?.toISOString() ?? null,
    },
    application: row.entryId ? { ...applicationOf(row), entryId: row.entryId } : null,
  }
}

const applicationOf = ({ wishes, appliedAt, place, voucherId, drawnAt }: Row) => ({
  wishes,
  appliedAt: appliedAt.toISOString(),
  place,
  outcome: drawnAt === null ? ('waiting' as const) : voucherId ? ('won' as const) : ('not_won' as const),
  voucherId,
})
