import { z } from 'zod'
import { festivals, welfareCategories } from '../campaigns/campaign.ts'
import { id, instant, organisationName } from '../values/basics.ts'
import { claimRefusals } from './claim-refusals.ts'

/** Kinds of activities; each brings rules of its own (seed 003; seed 004, 三). */
export const activityKinds = ['claim'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** 审核状态 and what comes before and after it. `ended` is for good: at its end, or ended by its union. */
export const activityStatuses = ['draft', 'submitted', 'rejected', 'approved', 'ended'] as const
export type ActivityStatus = (typeof activityStatuses)[number]

/** 适用范围: members of the own union, of chosen branches below it, or of it and everything below. */
export const activityScopes = ['own', 'branches', 'below'] as const
export type ActivityScope = (typeof activityScopes)[number]

export const claimTimes = ['once', 'daily'] as const
export const countedBy = ['activity', 'prize'] as const
/** `first_come`: who is first gets it. `drawn`: applications are collected and the order is drawn. */
export const admissions = ['first_come', 'drawn'] as const
export type Admission = (typeof admissions)[number]

/** Rules of a claim activity (领券活动): once, or so many times a day, for all prizes together or for each. */
export const claimRules = z.object({
  times: z.enum(claimTimes),
  timesADay: z.int().min(1, 'number.too_small').max(100, 'number.too_large'),
  countedBy: z.enum(countedBy),
  admission: z.enum(admissions),
  applicationsUntil: instant.nullish(),
  includesRetained: z.boolean(),
  /** Only who was born in these months (1–12); null for everybody. */
  birthMonths: z.array(z.int().min(1).max(12)).max(12).nullish(),
  staysAfterLeaving: z.boolean(),
  /** Number of the document that allows more than the rules of amounts do. */
  overrideDocument: z.string().trim().max(100, 'text.too_long').nullish(),
})

export const prizeForm = z.object({
  campaignId: id,
  units: z.int('number.whole').min(1, 'number.too_small').max(10_000_000, 'number.too_large'),
})

const activityFields = z.object({
  kind: z.literal('claim'),
  title: organisationName(2, 'text.required'),
  coverId: id.nullish(),
  startsAt: instant,
  endsAt: instant,
  scope: z.enum(activityScopes),
  /** Unions below whose branches may take part; needed for the scope `branches`. */
  branchIds: z.array(id).max(200, 'list.too_long').default([]),
  /** HTML of the editor; the server keeps an allow-list of elements. */
  content: z.string().max(50_000, 'text.too_long'),
  rules: claimRules,
  /** 奖品列表; may be empty while it is a draft. */
  prizes: z.array(prizeForm).max(20, 'list.too_long'),
})

type Dated = Pick<
  z.infer<typeof activityFields>,
  'startsAt' | 'endsAt' | 'scope' | 'branchIds' | 'rules' | 'prizes'
>

const isInOrder = (
  { startsAt, endsAt, scope, branchIds, rules, prizes }: Dated,
  context: z.RefinementCtx,
) => {
  const wrong = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
  if (startsAt >= endsAt) wrong(['endsAt'], 'date.not_after')
  if (scope === 'branches' && branchIds.length === 0) wrong(['branchIds'], 'text.required')
  if (new Set(prizes.map(({ campaignId }) => campaignId)).size < prizes.length)
    wrong(['prizes'], 'list.repeated')
  const { admission, applicationsUntil } = rules
  if (admission === 'drawn' && !applicationsUntil) wrong(['rules', 'applicationsUntil'], 'text.required')
  if (
    admission === 'drawn' &&
    applicationsUntil &&
    (applicationsUntil <= startsAt || applicationsUntil >= endsAt)
  )
    wrong(['rules', 'applicationsUntil'], 'date.outside_activity')
}

export const activityForm = activityFields.superRefine(isInOrder)
export const activityEdit = activityFields.extend({ id, revision: z.int() }).superRefine(isInOrder)

/** Numbers of one voucher in an activity; issued = unclaimed + returned + claimed + redeemed + expired + void. */
export const prize = z.object({
  campaignId: id,
  name: z.string(),
  title: z.string(),
  iconId: id.nullable(),
  merchantName: z.string(),
  valueInFen: z.int(),
  validFrom: instant,
  validUntil: instant,
  category: z.enum(welfareCategories),
  festival: z.enum(festivals).nullable(),
  plannedUnits: z.int(),
  issuedUnits: z.int(),
  unclaimedUnits: z.int(),
  returnedUnits: z.int(),
  claimedUnits: z.int(),
  redeemedUnits: z.int(),
  expiredUnits: z.int(),
  voidUnits: z.int(),
})

/** A row of the list (seed 004, 图29). Everything given out counts as claimed here, whatever became of it. */
export const activityRow = z.object({
  id,
  kind: z.enum(activityKinds),
  title: z.string(),
  unionId: id,
  unionName: z.string(),
  status: z.enum(activityStatuses),
  isOpen: z.boolean(),
  startsAt: instant,
  endsAt: instant,
  admission: z.enum(admissions),
  issuedUnits: z.int(),
  takenUnits: z.int(),
  redeemedUnits: z.int(),
  visits: z.int(),
  /** 报名人数: only where the order is drawn. */
  applicants: z.int(),
  participants: z.int(),
  decidedAt: instant.nullable(),
})

/** 合计: the totals of all that the filters match, not of the page. */
export const activityTotals = z.object({
  activities: z.int(),
  issuedUnits: z.int(),
  takenUnits: z.int(),
  redeemedUnits: z.int(),
  visits: z.int(),
  applicants: z.int(),
  participants: z.int(),
})

export const activityDetail = activityRow.extend({
  revision: z.int(),
  coverId: id.nullable(),
  scope: z.enum(activityScopes),
  branches: z.array(z.object({ id, name: z.string() })),
  content: z.string(),
  rules: claimRules,
  prizes: z.array(prize),
  endReason: z.string().nullable(),
  reviewId: id.nullable(),
  /** Reason of the last rejection. */
  reason: z.string().nullable(),
  abilities: z.object({
    edit: z.boolean(),
    remove: z.boolean(),
    submit: z.boolean(),
    withdraw: z.boolean(),
    open: z.boolean(),
    close: z.boolean(),
    end: z.boolean(),
    claimFor: z.boolean(),
    void: z.boolean(),
  }),
})

/** 处理轨迹: what the union and the reviewers did with it, oldest first. */
export const activityTrace = z.object({
  action: z.enum([
    'created',
    'edited',
    'submitted',
    'passed',
    'approved',
    'rejected',
    'withdrawn',
    'reminded',
    'escalated',
    'opened',
    'closed',
    'ended',
    'drawn',
  ]),
  at: instant,
  byName: z.string().nullable(),
  reason: z.string().nullable(),
})

/** Why somebody may not take part; `null` is yes. Values tell a date, a number or a voucher where there is one. */
export const whyNot = z.object({
  code: z.enum(claimRefusals),
  values: z.record(z.string(), z.unknown()),
})

export type ClaimRules = z.infer<typeof claimRules>
export type PrizeForm = z.infer<typeof prizeForm>
export type ActivityForm = z.infer<typeof activityForm>
export type ActivityEdit = z.infer<typeof activityEdit>
export type Prize = z.infer<typeof prize>
export type ActivityRow = z.infer<typeof activityRow>
export type ActivityTotals = z.infer<typeof activityTotals>
export type ActivityDetail = z.infer<typeof activityDetail>
export type ActivityTrace = z.infer<typeof activityTrace>
export type WhyNot = z.infer<typeof whyNot>
