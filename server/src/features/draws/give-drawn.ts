import type { Transaction } from '../../platform/database/database.ts'
import { DomainError } from '../../platform/errors/domain-error.ts'
import type { Context } from '../access/index.ts'
import { writeClaims } from '../vouchers/index.ts'
import type { Drawn } from './write-drawn.ts'

const atATime = 500

/**
 * Gives the vouchers that were drawn, by the same way as every claim. What a rule forbids now, such as the limit of a year, is
 * not given and says why.
 */
export const giveDrawn = async (
  tx: Transaction,
  ctx: Context,
  activityId: string,
  drawn: readonly Drawn[],
): Promise<Drawn[]> => {
  const given = new Map<string, Pick<Drawn, 'voucherId' | 'refusal'>>()
  const winners = drawn.filter(({ campaignId }) => campaignId !== null)
  for (let first = 0; first < winners.length; first += atATime)
    await giveSome(tx, ctx, activityId, winners.slice(first, first + atATime), given)
  return drawn.map((entry) => ({ ...entry, ...given.get(entry.entryId) }))
}

const giveSome = async (
  tx: Transaction,
  ctx: Context,
  activityId: string,
  winners: readonly Drawn[],
  given: Map<string, Pick<Drawn, 'voucherId' | 'refusal'>>,
) => {
  const written = await writeClaims(
    tx,
    ctx.clock,
    winners.map(({ entryId, personId, accountId, campaignId }) => ({
      activityId,
      campaignId: campaignId!,
      personId,
      accountId,
      key: `draw:${entryId}`,
      by: 'draw' as const,
      requestId: ctx.requestId,
    })),
  )
  for (const [place, outcome] of written.entries()) {
    if (!outcome.ok && !(outcome.error instanceof DomainError)) throw outcome.error
    given.set(winners[place]!.entryId, {
      voucherId: outcome.ok ? outcome.value.voucherId : null,
      refusal: outcome.ok ? null : (outcome.error as DomainError).code,
    })
  }
}
