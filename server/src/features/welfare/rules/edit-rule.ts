import type { WelfareRule, WelfareRuleEdit } from '@huigong/contract'
import { sql } from '../../../platform/database/sql.ts'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import { type Context, reachOf } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { ruleFacts } from './create-rule.ts'
import { festivalOf } from './festival-of.ts'
import { getRule } from './list-rules.ts'
import { type LockedRule, lockRule } from './lock-rule.ts'

/**
 * Changes a rule of the own union. Of one that began to hold only the note and the last day, which lies today or later:
 * what was given under it was right on that day.
 */
export const editRule = async (ctx: Context, edit: WelfareRuleEdit): Promise<WelfareRule> => {
  const { unionId } = reachOf(ctx.actor, 'welfare_rules.manage')
  await ctx.transaction(async (tx) => {
    const before = await lockRule(tx, unionId, edit.id)
    if (before.revision !== edit.revision) throw new DomainError('welfare_rule.changed')
    assertChangeable(before, edit, todayInShanghai(ctx.clock))
    await tx.run(sql`
      update welfare_rules set category = ${edit.category}, period = ${edit.period}, festival = ${festivalOf(edit)},
        cap_in_fen = ${edit.capInFen}, forms = ${sql.param([...new Set(edit.forms)])}::text[],
        enforcement = ${edit.enforcement}, valid_from = ${edit.validFrom}::date,
        valid_until = ${edit.validUntil ?? null}::date, source_document = ${edit.sourceDocument},
        note = ${edit.note || null}, revision = revision + 1
      where id = ${edit.id}`)
    await recordFact(tx, ctx, {
      action: 'welfare_rule.edited',
      objectKind: 'welfare_rule',
      objectId: edit.id,
      details: ruleFacts(edit),
    })
  })
  return getRule(ctx, edit.id)
}

const assertChangeable = (before: LockedRule, edit: WelfareRuleEdit, today: string) => {
  if (before.validFrom > today) return
  const wanted = { ...edit, festival: festivalOf(edit), forms: [...new Set(edit.forms)].sort() }
  const kept = { ...before, forms: [...before.forms].sort() }
  const isKept = fixed.every((name) => JSON.stringify(wanted[name]) === JSON.stringify(kept[name]))
  const lastDay = edit.validUntil ?? null
  const isLastDayFree =
    lastDay === before.validUntil || (isOpen(before.validUntil, today) && isOpen(lastDay, today))
  if (!isKept || !isLastDayFree) throw new DomainError('welfare_rule.in_force')
}

const fixed = [
  'category',
  'period',
  'festival',
  'capInFen',
  'forms',
  'enforcement',
  'validFrom',
  'sourceDocument',
] as const

const isOpen = (lastDay: string | null, today: string) => lastDay === null || lastDay >= today
