import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import type { Context } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import type { ShortCodeKind } from './find-short-code.ts'

/** Ends a union's codes of a kind; what was printed says so from now on. Answers how many. */
export const endShortCodes = async (
  tx: Transaction,
  ctx: Context,
  kind: ShortCodeKind,
  unionId: string,
): Promise<number> => {
  const ended = await tx.rows<{ code: string }>(sql`
    update short_codes set ended_at = ${ctx.clock.now()}
    where kind = ${kind} and union_id = ${unionId} and ended_at is null returning code`)
  for (const { code } of ended)
    await recordFact(tx, ctx, { action: 'short_code.ended', unionId, objectKind: kind, objectId: code })
  return ended.length
}
