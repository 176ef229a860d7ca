import type { Equipment } from '@huigong/server/features/access/index'
import { sql } from '@huigong/server/platform/database/sql'
import type { Offered } from './prepare-claims.ts'

export type Found = { issued: number; duplicates: number; wrong: number }

/** Vouchers of an activity, people who got more than one, and numbers that do not agree with each other. */
export const findWrong = async ({ database }: Equipment, { activityId }: Offered): Promise<Found> => {
  const row = await database.find<
    Found & { people: number; entries: number; claimed: number; participants: number }
  >(sql`
    select count(*) as issued, count(distinct person_id) as people,
      (select count(*) from voucher_entries where activity_id = ${activityId} and to_account = 'claimed') as entries,
      (select sum(claimed_units)::integer from prizes where activity_id = ${activityId}) as claimed,
      (select participants from activity_counts where activity_id = ${activityId}) as participants
    from vouchers where activity_id = ${activityId}`)
  const { issued, people, entries, claimed, participants } = row!
  const wrong = [people, entries, claimed, participants].filter((count) => count !== issued).length
  return { issued, duplicates: issued - people, wrong }
}
