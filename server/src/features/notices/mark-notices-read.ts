import { sql } from '../../platform/database/sql.ts'
import { type Context, signedIn } from '../access/index.ts'

/** Marks my notices as read; without ids all of them. */
export const markNoticesRead = (ctx: Context, ids: readonly string[] | undefined): Promise<number> =>
  ctx.transaction((tx) =>
    tx.run(sql`
      update notices set read_at = ${ctx.clock.now()}
      where account_id = ${signedIn(ctx.actor).accountId} and read_at is null
        and ${ids ? sql`id = any(${sql.param(ids)}::uuid[])` : sql`true`}`),
  )
