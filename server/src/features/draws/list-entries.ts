import type { PublishedEntry } from '@huigong/contract'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'

const atATime = 100

/** The drawn order behind a place; nothing before the draw. */
export const listEntries = async (
  ctx: Pick<Context, 'database'>,
  { id, after }: { id: string; after: number },
): Promise<{ items: PublishedEntry[]; next: number | null }> => {
  const items = await readEntries(ctx, id, after, atATime)
  return { items, next: items.length === atATime ? items.at(-1)!.place : null }
}

/** Everything that was drawn, in parts, for whoever computes it again. */
export async function* eachEntry(
  ctx: Pick<Context, 'database'>,
  activityId: string,
): AsyncGenerator<PublishedEntry> {
  let after = 0
  for (;;) {
    const entries = await readEntries(ctx, activityId, after, 5_000)
    yield* entries
    if (entries.length < 5_000) return
    after = entries.at(-1)!.place!
  }
}

const readEntries = (ctx: Pick<Context, 'database'>, activityId: string, after: number, limit: number) =>
  ctx.database.rows<PublishedEntry>(sql`
    select id as "entryId", wishes, place, campaign_id as "campaignId" from draw_entries
    where activity_id = ${activityId} and place > ${after} order by place limit ${limit}`)
