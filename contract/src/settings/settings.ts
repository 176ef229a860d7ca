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
}

export type FederationSettings = z.infer<typeof federationSettings>
