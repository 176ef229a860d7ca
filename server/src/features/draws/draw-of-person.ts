import type { OfferedActivityDetail } from '@huigong/contract'
import type { Reads } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'

type Row = {
  applications: number
  commitment: string
  drawnAt: Date | null
  entryId: string | null
  wishes: string[]
  appliedAt: Date
  leftOut: string | null
  place: number | null
  campaignId: string | null
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
      e.id as "entryId", e.wishes, e.applied_at as "appliedAt", e.left_out as "leftOut", e.place,
      e.campaign_id as "campaignId", e.voucher_id as "voucherId"
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

type Application = NonNullable<OfferedActivityDetail['application']>

const applicationOf = (row: Row): Omit<Application, 'entryId'> => {
  const { wishes, appliedAt, place, campaignId, voucherId } = row
  return { wishes, appliedAt: appliedAt.toISOString(), place, campaignId, voucherId, outcome: outcomeOf(row) }
}

const outcomeOf = ({ drawnAt, leftOut, campaignId, voucherId }: Row): Application['outcome'] => {
  if (drawnAt === null) return 'waiting'
  if (leftOut) return 'left_out'
  if (voucherId) return 'won'
  return campaignId ? 'not_given' : 'not_won'
}
