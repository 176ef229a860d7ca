import type { PublishedDraw } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'

type Row = Omit<PublishedDraw, 'prizes' | 'committedAt' | 'applicationsUntil' | 'drawnAt'> & {
  committedAt: Date
  applicationsUntil: Date
  drawnAt: Date | null
}

/** What everybody may know of a draw: the commitment from the beginning, the seed and the list's digest once it is drawn. */
export const getDraw = async (ctx: Pick<Context, 'database'>, activityId: string): Promise<PublishedDraw> => {
  const row = await ctx.database.find<Row>(sql`
    select d.activity_id as "activityId", a.title, u.name as "unionName", d.commitment, d.committed_at as "committedAt",
      r.applications_until as "applicationsUntil", d.drawn_at as "drawnAt", d.seed, d.list_digest as "listDigest",
      (select count(*) from draw_entries e where e.activity_id = d.activity_id and e.left_out is null) as applications
    from draws d join activities a on a.id = d.activity_id join unions u on u.id = a.union_id
      join claim_rules r on r.activity_id = d.activity_id
    where d.activity_id = ${activityId}`)
  if (!row) throw new DomainError('thing.not_found')
  return {
    ...row,
    committedAt: row.committedAt.toISOString(),
    applicationsUntil: row.applicationsUntil.toISOString(),
    drawnAt: row.drawnAt?.toISOString() ?? null,
    prizes: await listDrawnPrizes(ctx, activityId),
  }
}

/** The numbers that were issued: what the draw gives out, whatever became of it since. */
const listDrawnPrizes = (ctx: Pick<Context, 'database'>, activityId: string) =>
  ctx.database.rows<PublishedDraw['prizes'][number]>(sql`
    select p.campaign_id as "campaignId", c.name, p.issued_units as units
    from prizes p join campaigns c on c.id = p.campaign_id
    where p.activity_id = ${activityId} order by p.position`)
