import { z } from 'zod'

/** Rules that a federation sets for itself; the defaults are what a new one begins with. */
export const federationSettings = z
  .object({
    /** Whether the superior decides on roles that a union gives or takes at itself (domain rules 3.4). */
    grantsNeedApproval: z.boolean(),
    /** Working days after which an application is overdue and the deciding union is reminded. */
    reviewReminderDays: z.int().min(1, 'setting.days').max(60, 'setting.days'),
    /** Working days after which the union one level up is told and may decide. */
    reviewEscalationDays: z.int().min(2, 'setting.days').max(120, 'setting.days'),
    /** Days within which the end of a membership by staff can be put back (ideas A14). */
    removalRecoveryDays: z.int().min(0, 'setting.days').max(60, 'setting.days'),
    /**
     * Who decides a transfer (domain rules 3.1): the receiving union; the releasing one first and then the receiving one;
     * or the receiving one, after whose approval the old union has notice before the member leaves.
     */
    transferDecision: z.enum(['receiving', 'releasing_first', 'receiving_with_notice']),
    transferNoticeDays: z.int().min(1, 'setting.days').max(60, 'setting.days'),
    /** Who decides whether an activity goes to members: another administrator of the own union, the superior, or nobody. */
    activityDecision: z.enum(['own_union', 'superior', 'nobody']),
    /** Minutes within which a clerk can take a redemption back. */
    redemptionUndoMinutes: z.int().min(1, 'setting.minutes').max(1440, 'setting.minutes'),
    /** Hours for which a phone that is off line can show its vouchers' codes. */
    offlineCodeHours: z.int().min(1, 'setting.hours').max(72, 'setting.hours'),
    /** Days within which a merchant answers a settlement; afterwards it counts as confirmed. */
    settlementAnswerDays: z.int().min(1, 'setting.days').max(60, 'setting.days'),
    /** Days after an activity's end after which it is overdue while its redemptions are not settled. */
    settlementDueDays: z.int().min(1, 'setting.days').max(365, 'setting.days'),
    /** How many vouchers one person may be named to collect at a time. */
    proxyMaximum: z.int().min(0, 'number.too_small').max(100, 'number.too_large'),
    /** Hours after which an exported file is deleted. */
    exportHours: z.int().min(1, 'setting.hours').max(720, 'setting.hours'),
  })
  .superRefine((settings, context) => {
    if (settings.reviewEscalationDays <= settings.reviewReminderDays)
      context.addIssue({
        code: 'custom',
        path: ['reviewEscalationDays'],
        message: 'setting.escalation_before_reminder',
      })
  })

export const defaultSettings: FederationSettings = {
  grantsNeedApproval: true,
  reviewReminderDays: 5,
  reviewEscalationDays: 10,
  removalRecoveryDays: 7,
  transferDecision: 'receiving',
  transferNoticeDays: 7,
  activityDecision: 'superior',
  redemptionUndoMinutes: 10,
  offlineCodeHours: 24,
  settlementAnswerDays: 7,
  settlementDueDays: 30,
  proxyMaximum: 5,
  exportHours: 72,
}

export type FederationSettings = z.infer<typeof federationSettings>
