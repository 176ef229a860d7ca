import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import { type Context, signedIn } from '../access/index.ts'

/** Ends a union's sight of the actor's pictures, because what they belong to went to another union. */
export const detachImages = (
  tx: Transaction,
  ctx: Context,
  ids: readonly (string | null | undefined)[],
  unionId: string,
): Promise<number> =>
  tx.run(sql`
    delete from file_readers r using files f
    where f.id = r.file_id and f.account_id = ${signedIn(ctx.actor).accountId} and r.union_id = ${unionId}
      and f.id = any(${sql.param(ids.filter(Boolean))}::uuid[])`)
