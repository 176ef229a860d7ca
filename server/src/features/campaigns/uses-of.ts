import { type SQL, sql } from '../../platform/database/sql.ts'

/** Whether an activity that uses the campaign was submitted or more: what members were promised does not change then. */
export const usesOf = (campaignId: SQL): SQL => sql`
  exists (select from prizes p join activities a on a.id = p.activity_id
    where p.campaign_id = ${campaignId} and a.status in ('submitted', 'approved', 'ended'))`
