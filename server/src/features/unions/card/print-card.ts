import type { PrintedCard } from '@huigong/contract'
import type { Reads } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { endShortCodes, makeShortCode, urlOfShortCode } from '../../short-codes/index.ts'

/** The code of a union's card within reach, made at the first time (seed 001, 二.2 and 三.2). */
export const printCard = async (ctx: Context, unionId: string): Promise<PrintedCard> => {
  const { covers } = reachOf(ctx.actor, 'unions.view')
  const code = await ctx.transaction(async (tx) => {
    await assertHasCard(tx, unionId, covers)
    return makeShortCode(tx, ctx, 'union_card', unionId)
  })
  return { code, url: urlOfShortCode(ctx, code) }
}

/** A new code for the own union's card; what was printed with the old one says that it has ended. */
export const renewCard = async (ctx: Context): Promise<PrintedCard> => {
  const { unionId, covers } = reachOf(ctx.actor, 'unions.manage')
  const code = await ctx.transaction(async (tx) => {
    await assertHasCard(tx, unionId, covers)
    await endShortCodes(tx, ctx, 'union_card', unionId)
    return makeShortCode(tx, ctx, 'union_card', unionId)
  })
  return { code, url: urlOfShortCode(ctx, code) }
}

/** Holds the union, so that a cancellation, which ends its codes, follows or is seen. */
const assertHasCard = async (tx: Reads, unionId: string, covers: (path: string) => boolean) => {
  const union = await tx.find<{ name: string; status: string; path: string }>(sql`
    select name, status, path::text as path from unions where id = ${unionId} for share`)
  if (!union || !covers(union.path)) throw new DomainError('thing.not_found')
  if (union.status !== 'active') throw new DomainError('union.cancelled', { name: union.name })
}
