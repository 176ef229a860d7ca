import { z } from 'zod'
import { id, instant } from '../values/basics.ts'
import { activityKinds, activityScopes, claimRules } from './activity.ts'

/** What a look before the submission can find; the sentences are `names.activityFindings`. */
export const activityFindings = [
  'no_prizes',
  'ends_in_past',
  'applications_over',
  'campaign_disabled',
  'campaign_over',
  'budget_short',
  'year_cap_exceeded',
  'festival_cap_exceeded',
  'event_cap_exceeded',
  'cap_overridden',
  'form_not_allowed',
  'validity_ends_early',
  'no_merchant_online',
  'nobody_eligible',
] as const
export type ActivityFindingCode = (typeof activityFindings)[number]

/** Something to look at before it is submitted; `stop` keeps it from being submitted. Values fill the sentence as they are. */
export const activityFinding = z.object({
  code: z.enum(activityFindings),
  severity: z.enum(['stop', 'warning']),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What submitting would mean now: who could take part, what it costs at most, what stands in its way. */
export const activityPreview = z.object({
  eligibleMembers: z.int(),
  /** Members of the scope who cannot take part, by reason. */
  excluded: z.array(z.object({ reason: z.string(), count: z.int() })),
  plannedUnits: z.int(),
  plannedAmountInFen: z.int(),
  /** The most that one person can receive. */
  mostForOneInFen: z.int(),
  decidingUnionName: z.string().nullable(),
  findings: z.array(activityFinding),
})

/** What a reviewer reads: frozen as submitted. */
export const shownActivity = z.object({
  activityId: id,
  unionName: z.string(),
  kind: z.enum(activityKinds),
  title: z.string(),
  coverId: id.nullable(),
  startsAt: instant,
  endsAt: instant,
  scope: z.enum(activityScopes),
  branchNames: z.array(z.string()),
  content: z.string(),
  rules: claimRules,
  prizes: z.array(
    z.object({
      campaignId: id,
      name: z.string(),
      merchantName: z.string(),
      valueInFen: z.int(),
      units: z.int(),
      validFrom: instant,
      validUntil: instant,
    }),
  ),
  eligibleMembers: z.int(),
  plannedAmountInFen: z.int(),
  findings: z.array(activityFinding),
})

export type ActivityFinding = z.infer<typeof activityFinding>
export type ActivityPreview = z.infer<typeof activityPreview>
export type ShownActivity = z.infer<typeof shownActivity>
