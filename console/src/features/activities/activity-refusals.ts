import type { ActivityDetail, ActivityRow } from '@huigong/contract'

export type ActivityAction = 'edit' | 'submit' | 'withdraw' | 'open' | 'close' | 'end' | 'remove'

type Known = Pick<ActivityRow, 'status' | 'isOpen' | 'endsAt'>

const isEditable = ({ status }: Known) => status === 'draft' || status === 'rejected'
const isOver = ({ endsAt }: Known) => Date.parse(endsAt) <= Date.now()

/** Code of the reason why an activity in this state refuses something; the server judges again. */
export const refusalOf = (activity: Known, action: ActivityAction): string | null => {
  switch (action) {
    case 'edit':
    case 'submit':
      return isEditable(activity) ? null : 'activity.not_editable'
    case 'remove':
      return activity.status === 'draft' ? null : 'activity.not_editable'
    case 'withdraw':
      return activity.status === 'submitted' ? null : 'review.not_withdrawable'
    case 'open':
      if (activity.status !== 'approved') return 'activity.not_approved'
      return isOver(activity) ? 'activity.over' : null
    case 'close':
    case 'end':
      return activity.status === 'approved' ? null : 'activity.not_approved'
  }
}

/** With the record's own word on it where it was read whole. */
export const refusalIn = (activity: ActivityDetail, action: ActivityAction): string | null =>
  activity.abilities[action] ? null : (refusalOf(activity, action) ?? 'permission.denied')
