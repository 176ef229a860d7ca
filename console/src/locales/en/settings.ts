import type { Texts } from '@huigong/contract/locales/text-shape'
import type { settings as source } from '../zh-CN/settings.ts'

export const settings: Texts<typeof source> = {
  lead: 'Three rules of the whole federation. The system administrator at the top changes them.',
  grantsNeedApproval: 'Superior decides on roles',
  grantsNeedApprovalAbout:
    'On: when a union adds an administrator of its own or takes the role away, its superior decides. Off: it takes effect at once.',
  reviewReminderDays: 'Overdue after',
  reviewReminderDaysAbout:
    'After so many working days an application is overdue and the deciding union is reminded. Public holidays do not count.',
  reviewEscalationDays: 'Passed up after',
  reviewEscalationDaysAbout:
    'After so many working days the union one level up is told, and may decide itself. More than the days before a reminder.',
  workingDays: 'working days',
  on: 'On',
  off: 'Off',
  save: 'Save',
  saved: 'The rules are saved and hold from now on.',
}
