import type { Transaction } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, signedIn } from '../../access/index.ts'
import { moveUnits } from '../../vouchers/index.ts'
import { readPlannedPrizes } from '../preview/read-prizes.ts'

/**
 * Gives an activity the units that it plans out of the budgets of its campaigns, under their locks: of two activities
 * that share what is left for one, the second is refused.
 */
export const issueUnits = async (
  tx: Transaction,
  ctx: Context,
  { id, unionId }: { id: string; unionId: string },
): Promise<number> => {
  await tx.run(sql`
    select from campaigns where id in (select campaign_id from prizes where activity_id = ${id})
    order by id for no key update`)
  const prizes = await readPlannedPrizes(tx, id, sql`c.id`)
  const now = ctx.clock.now()
  for (const { name, status, validUntil, left, units } of prizes) {
    if (status === 'disabled') throw new DomainError('campaign.disabled', { name })
    if (validUntil <= now) throw new DomainError('campaign.over', { name })
    if (left < units) throw new DomainError('campaign.budget_short', { name, left })
  }
  const { accountId } = signedIn(ctx.actor)
  const cause = { at: now, onDay: todayInShanghai(ctx.clock), accountId, unionId }
  await moveUnits(
    tx,
    cause,
    prizes.map(({ campaignId, units, valueInFen }) => ({
      activityId: id,
      campaignId,
      voucherId: null,
      from: 'budget' as const,
      to: 'unclaimed' as const,
      units,
      valueInFen,
    })),
  )
  return prizes.reduce((sum, { units }) => sum + units, 0)
}
