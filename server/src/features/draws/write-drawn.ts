import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Entry } from './read-applicants.ts'

/** An entry with its place, what it got, and the voucher, or why there is none. */
export type Drawn = Entry & {
  place: number
  campaignId: string | null
  voucherId: string | null
  refusal: string | null
}

/** Writes down what became of each entry. */
export const writeDrawn = async (
  tx: Transaction,
  activityId: string,
  entries: readonly Entry[],
  drawn: readonly Drawn[],
): Promise<void> => {
  const leftOut = entries.filter((entry) => entry.leftOut !== null)
  await tx.run(sql`
    update draw_entries e set left_out = l.code
    from unnest(${sql.param(leftOut.map(({ entryId }) => entryId))}::uuid[],
      ${sql.param(leftOut.map((entry) => entry.leftOut))}::text[]) as l (id, code)
    where e.activity_id = ${activityId} and e.id = l.id`)
  await tx.run(sql`
    update draw_entries e set place = d.place, campaign_id = d.campaign_id, voucher_id = d.voucher_id, refusal = d.refusal
    from unnest(${sql.param(drawn.map(({ entryId }) => entryId))}::uuid[],
      ${sql.param(drawn.map(({ place }) => place))}::integer[],
      ${sql.param(drawn.map(({ campaignId }) => campaignId))}::uuid[],
      ${sql.param(drawn.map(({ voucherId }) => voucherId))}::uuid[],
      ${sql.param(drawn.map(({ refusal }) => refusal))}::text[]) as d (id, place, campaign_id, voucher_id, refusal)
    where e.activity_id = ${activityId} and e.id = d.id`)
}
