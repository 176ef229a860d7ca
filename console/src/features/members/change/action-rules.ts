import {
  actionStarts,
  endingActions,
  type MemberAction,
  type MembershipStatus,
  memberActions,
} from '@huigong/contract'

export const isEnding = (action: MemberAction): boolean => endingActions.includes(action)

/** What cannot simply be undone is shown in red. */
export const isGrave = (action: MemberAction): boolean => isEnding(action) || action === 'erase'

/** What can be done with members in these states; the server judges again. */
export const actionsFrom = (statuses: readonly MembershipStatus[]): MemberAction[] =>
  memberActions.filter((action) => actionStarts[action].some((status) => statuses.includes(status)))
