import type { Texts } from '@huigong/contract/locales/text-shape'
import type { settings as source } from '../zh-CN/settings.ts'

export const settings: Texts<typeof source> = {
  lead: 'Rules of the whole federation. The system administrator at the top changes them; they hold from then on.',
  parts: { reviews: 'Reviews', members: 'Members', welfare: 'Welfare' },
  grantsNeedApproval: 'Superior decides on roles',
  grantsNeedApprovalAbout:
    'On: when a union adds an administrator of its own or takes the role away, its superior decides. Off: it takes effect at once.',
  reviewReminderDays: 'Overdue after',
  reviewReminderDaysAbout:
    'After so many working days an application is overdue and the deciding union is reminded. Public holidays do not count.',
  reviewEscalationDays: 'Passed up after',
  reviewEscalationDaysAbout:
    'After so many working days the union one level up is told, and may decide itself. More than the days before a reminder.',
  transferDecision: 'Who decides a transfer',
  transferDecisions: {
    receiving:
      'The receiving union approves, the membership moves at once, the old union is told. Members wait once.',
    releasing_first: 'The old union agrees first, then the receiving union decides. Each looks at it once.',
    receiving_with_notice:
      'After the receiving union’s approval the old union has notice for some days to hand matters over; then the membership moves.',
  },
  transferNoticeDays: 'Notice for the old union',
  transferNoticeDaysAbout: 'So many days pass between the approval and the move.',
  removalRecoveryDays: 'Recovery after a removal',
  removalRecoveryDaysAbout:
    'For so many days a removal, or leaving in another way, can be put back; afterwards it is final. 0 makes it final at once.',
  exportHours: 'Exported files are kept for',
  exportHoursAbout: 'So many hours after it was made, an exported file is deleted; apply anew when needed.',
  activityDecision: 'Who decides on activities',
  activityDecisionNames: { own_union: 'Own union', superior: 'Superior union', nobody: 'No review' },
  activityDecisions: {
    own_union: 'Another administrator of the same union. Nobody decides on their own submission.',
    superior: 'The superior union, before it can be opened.',
    nobody: 'Nobody: it can be opened once it is submitted. It is still recorded.',
  },
  redemptionUndoMinutes: 'Time to undo a redemption',
  redemptionUndoMinutesAbout:
    'A clerk who scanned by mistake can take it back with a reason within so many minutes. Afterwards the union that issued it does.',
  offlineCodeHours: 'Codes without a network',
  offlineCodeHoursAbout:
    'For so many hours a member’s phone without a network can still show its changing codes. Longer is handier, and a greater risk when a phone is lost.',
  proxyMaximum: 'Vouchers that one person may collect for others',
  proxyMaximumAbout:
    'At the same time, so that collecting does not become a trade. 0 means that nobody collects for others.',
  settlementAnswerDays: 'Time for merchants to answer a settlement',
  settlementAnswerDaysAbout:
    'Within so many days a merchant confirms or disputes a settlement; afterwards it counts as confirmed.',
  settlementDueDays: 'Time to settle after an activity',
  settlementDueDaysAbout:
    'An activity that is not settled so many days after its end is shown as overdue to the superior.',
  units: {
    workingDays: 'working days',
    days: 'days',
    hours: 'hours',
    minutes: 'minutes',
    vouchers: 'vouchers',
  },
  on: 'On',
  off: 'Off',
  save: 'Save',
  saved: 'The rules are saved and hold from now on.',
}
