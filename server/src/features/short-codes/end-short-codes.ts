import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/database.ts'
import type { Context } from '../access/index.ts'
import type { ShortCodeKind } from './find-short-code.ts'

/** Ends a union's codes of a kind; what was printed says so from now on. Answers how many. */
export const endShortCodes = (
  tx: Transaction,
  ctx: Context,
  kind: ShortCodeKind,
  unionId: string,
): Promise<number> =>
  tx.run(sql`
    update short_codes set ended_at = ${ctx.clock.now()}
    where kind = ${kind} and union_id = ${unionId} and ended_at is null`)
