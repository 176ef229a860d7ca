import type { WelfareRule, WelfareRuleForm } from '@huigong/contract'
import { v7 } from 'uuid'
import { sql } from '../../../platform/database/sql.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { festivalOf } from './festival-of.ts'
import { getRule } from './list-rules.ts'

/** Sets a rule of amounts for the own union and everything below it (domain rules 4.2). */
export const createRule = async (ctx: Context, form: WelfareRuleForm): Promise<WelfareRule> => {
  const { unionId } = reachOf(ctx.actor, 'welfare_rules.manage')
  const id = v7()
  await ctx.transaction(async (tx) => {
    await tx.run(sql`
      insert into welfare_rules (id, union_id, category, period, festival, cap_in_fen, forms, enforcement, valid_from,
        valid_until, source_document, note, created_at)
      values (${id}, ${unionId}, ${form.category}, ${form.period}, ${festivalOf(form)}, ${form.capInFen},
        ${sql.param([...new Set(form.forms)])}::text[], ${form.enforcement}, ${form.validFrom}::date,
        ${form.validUntil ?? null}::date, ${form.sourceDocument}, ${form.note || null}, ${ctx.clock.now()})`)
    await recordFact(tx, ctx, {
      action: 'welfare_rule.created',
      objectKind: 'welfare_rule',
      objectId: id,
      details: ruleFacts(form),
    })
  })
  return getRule(ctx, id)
}

/** What an auditor reads of a rule. */
export const ruleFacts = (form: WelfareRuleForm): Record<string, unknown> => ({
  category: form.category,
  period: form.period,
  festival: festivalOf(form),
  capInFen: form.capInFen,
  enforcement: form.enforcement,
  validFrom: form.validFrom,
  validUntil: form.validUntil ?? null,
})
