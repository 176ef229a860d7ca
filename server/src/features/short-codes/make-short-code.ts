import { randomInt } from 'node:crypto'
import type { Transaction } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { type Context, signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import type { ShortCodeKind } from './find-short-code.ts'

// Without 0, 1, I, O and l, so that a code can also be read aloud and typed.
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz'
const length = 10

/** The code of a kind for a union; two requests at once get the same one. */
export const makeShortCode = async (
  tx: Transaction,
  ctx: Context,
  kind: ShortCodeKind,
  unionId: string,
): Promise<string> => {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
  const isMade = await tx.run(sql`
    insert into short_codes (code, kind, union_id, account_id, created_at)
    values (${code}, ${kind}, ${unionId}, ${signedIn(ctx.actor).accountId}, ${ctx.clock.now()})
    on conflict (kind, union_id) where ended_at is null do nothing`)
  if (isMade)
    await recordFact(tx, ctx, { action: 'short_code.made', unionId, objectKind: kind, objectId: code })
  const known = await tx.find<{ code: string }>(sql`
    select code from short_codes where kind = ${kind} and union_id = ${unionId} and ended_at is null`)
  return known!.code
}
