import { z } from 'zod'
import { id, instant, organisationName } from '../values/basics.ts'
import { amountInFen } from '../values/money.ts'

/** 优惠券类型; 工会活动券 is the one of seed 004, 图26. */
export const campaignKinds = ['union_activity', 'cake', 'service'] as const
export type CampaignKind = (typeof campaignKinds)[number]

/** 开启 and 停用. */
export const campaignStatuses = ['enabled', 'disabled'] as const
export type CampaignStatus = (typeof campaignStatuses)[number]

/** What it is given for: the categories of the rules of amounts (domain rules 4.2). */
export const welfareCategories = [
  'festival',
  'birthday',
  'wedding',
  'childbirth',
  'illness',
  'bereavement',
  'retirement',
  'hardship',
  'cinema',
  'outing',
  'sports',
  'clothing',
  'other',
] as const
export type WelfareCategory = (typeof welfareCategories)[number]

/** 年节 (总工办发〔2017〕32号); autonomous regions set further ones. */
export const festivals = [
  'new_year',
  'spring_festival',
  'qingming',
  'labour_day',
  'dragon_boat',
  'mid_autumn',
  'national_day',
  'minority_festival',
] as const
export type Festival = (typeof festivals)[number]

/** 实物, a voucher for a named thing, a voucher for an amount, cash: most provinces forbid the last two. */
export const welfareForms = ['goods', 'named_voucher', 'amount_voucher', 'cash'] as const
export type WelfareForm = (typeof welfareForms)[number]

const optionalText = z.string().trim().max(1000, 'text.too_long').nullish()

/**
 * A voucher as staff define it (seed 004, 图26): number, validity to the second, value. A festival belongs to the category
 * `festival` and to no other.
 */
const campaignFields = z.object({
  merchantId: id,
  kind: z.enum(campaignKinds),
  title: organisationName(2, 'text.required'),
  name: organisationName(2, 'text.required'),
  totalUnits: z.int('number.whole').min(1, 'number.too_small').max(10_000_000, 'number.too_large'),
  valueInFen: amountInFen,
  validFrom: instant,
  validUntil: instant,
  conditions: optionalText,
  description: optionalText,
  iconId: id.nullish(),
  category: z.enum(welfareCategories),
  festival: z.enum(festivals).nullish(),
  form: z.enum(welfareForms),
})

type Dated = {
  validFrom: string
  validUntil: string
  category: WelfareCategory
  festival?: Festival | null | undefined
}

const isInOrder = (form: Dated, context: z.RefinementCtx) => {
  if (form.validFrom >= form.validUntil)
    context.addIssue({ code: 'custom', path: ['validUntil'], message: 'date.not_after' })
  if (form.category === 'festival' && !form.festival)
    context.addIssue({ code: 'custom', path: ['festival'], message: 'text.required' })
}

export const campaignForm = campaignFields.superRefine(isInOrder)
export const campaignEdit = campaignFields.extend({ id, revision: z.int() }).superRefine(isInOrder)

export const campaignRow = z.object({
  id,
  merchantId: id,
  merchantName: z.string(),
  kind: z.enum(campaignKinds),
  title: z.string(),
  name: z.string(),
  iconId: id.nullable(),
  totalUnits: z.int(),
  /** What no activity holds or has used up: the budget account. */
  budgetUnits: z.int(),
  valueInFen: z.int(),
  validFrom: instant,
  validUntil: instant,
  category: z.enum(welfareCategories),
  festival: z.enum(festivals).nullable(),
  form: z.enum(welfareForms),
  status: z.enum(campaignStatuses),
  /** Its validity is over by the server's clock. */
  isOver: z.boolean(),
  claimedUnits: z.int(),
  redeemedUnits: z.int(),
})

export const campaignDetail = campaignRow.extend({
  revision: z.int(),
  conditions: z.string().nullable(),
  description: z.string().nullable(),
  createdAt: instant,
  /** Merchants that may redeem besides its own (授权). */
  authorised: z.array(z.object({ merchantId: id, name: z.string(), authorisedAt: instant })),
  /** Once an activity was submitted with it, only the number can grow and words can change. */
  isUsed: z.boolean(),
  abilities: z.object({ edit: z.boolean(), changeStatus: z.boolean(), authorise: z.boolean() }),
})

export type CampaignForm = z.infer<typeof campaignForm>
export type CampaignEdit = z.infer<typeof campaignEdit>
export type CampaignRow = z.infer<typeof campaignRow>
export type CampaignDetail = z.infer<typeof campaignDetail>
