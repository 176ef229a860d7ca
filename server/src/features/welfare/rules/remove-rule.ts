import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { lockRule } from './lock-rule.ts'

/** Takes a rule away that has not begun to hold; any other is given a last day. */
export const removeRule = async (ctx: Context, id: string): Promise<void> => {
  const { unionId } = reachOf(ctx.actor, 'welfare_rules.manage')
  await ctx.transaction(async (tx) => {
    const { validFrom, category } = await lockRule(tx, unionId, id)
    if (validFrom <= todayInShanghai(ctx.clock)) throw new DomainError('welfare_rule.in_force')
    await tx.run(sql`delete from welfare_rules where id = ${id}`)
    await recordFact(tx, ctx, {
      action: 'welfare_rule.removed',
      objectKind: 'welfare_rule',
      objectId: id,
      details: { category, validFrom },
    })
  })
}
