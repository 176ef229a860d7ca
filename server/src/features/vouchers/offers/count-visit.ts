import { createBatcher } from '../../../platform/batching/create-batcher.ts'
import { onePer } from '../../../platform/batching/one-per.ts'
import type { Database } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import type { Context } from '../../access/index.ts'

/** Counts that somebody looked at an activity. Nobody waits for it: a count that fails is logged and lost. */
export const countVisit = ({ database, log, requestId }: Context, activityId: string): void => {
  visits(database)(activityId).catch((error: unknown) =>
    log.warn({ err: error, requestId }, 'a visit was not counted'),
  )
}

const visits = onePer((database: Database) =>
  createBatcher<string, void>({
    maximumSize: 1_000,
    gatherForMs: 50,
    write: async (activityIds) => {
      await database.transaction((tx) =>
        tx.run(sql`
          insert into activity_counts (activity_id, visits)
          select id, count(*) from unnest(${sql.param(activityIds)}::uuid[]) as v (id) group by 1 order by 1
          on conflict (activity_id) do update set visits = activity_counts.visits + excluded.visits`),
      )
      return activityIds.map(() => ({ ok: true, value: undefined }))
    },
  }),
)
