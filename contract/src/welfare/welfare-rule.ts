import { z } from 'zod'
import { festivals, welfareCategories, welfareForms } from '../campaigns/campaign.ts'
import { day, id, instant } from '../values/basics.ts'
import { amountInFen } from '../values/money.ts'

/** What a cap counts: everything of the category in a calendar year, each festival of a year, or each voucher by itself. */
export const rulePeriods = ['year', 'festival', 'event'] as const
/** Beyond it: a warning to whoever submits and reviews, or no voucher. */
export const enforcements = ['warn', 'stop'] as const

/** A rule of amounts with the days on which it holds (domain rules 4.2); for the branch of the union that sets it. */
const ruleFields = z.object({
  category: z.enum(welfareCategories),
  period: z.enum(rulePeriods),
  /** A cap of its own for one festival; null for each of them. */
  festival: z.enum(festivals).nullish(),
  capInFen: amountInFen,
  /** Forms in which it may be given. */
  forms: z.array(z.enum(welfareForms)).min(1, 'text.required').max(welfareForms.length),
  enforcement: z.enum(enforcements),
  validFrom: day,
  validUntil: day.nullish(),
  sourceDocument: z.string().trim().min(2, 'text.required').max(200, 'text.too_long'),
  note: z.string().trim().max(500, 'text.too_long').nullish(),
})

const isInOrder = (
  form: Pick<z.infer<typeof ruleFields>, 'validFrom' | 'validUntil' | 'period' | 'category'>,
  context: z.RefinementCtx,
) => {
  if (form.validUntil && form.validUntil < form.validFrom)
    context.addIssue({ code: 'custom', path: ['validUntil'], message: 'date.not_after' })
  if (form.period === 'festival' && form.category !== 'festival')
    context.addIssue({ code: 'custom', path: ['period'], message: 'rule.festival_only' })
}

export const welfareRuleForm = ruleFields.superRefine(isInOrder)
export const welfareRuleEdit = ruleFields.extend({ id, revision: z.int() }).superRefine(isInOrder)

export const welfareRule = z.object({
  ...ruleFields.shape,
  id,
  revision: z.int(),
  unionId: id,
  unionName: z.string(),
  festival: z.enum(festivals).nullable(),
  validUntil: day.nullable(),
  note: z.string().nullable(),
  /** Today lies within its days. */
  isInForce: z.boolean(),
  createdAt: instant,
  abilities: z.object({ edit: z.boolean() }),
})

export type WelfareRuleForm = z.infer<typeof welfareRuleForm>
export type WelfareRuleEdit = z.infer<typeof welfareRuleEdit>
export type WelfareRule = z.infer<typeof welfareRule>
