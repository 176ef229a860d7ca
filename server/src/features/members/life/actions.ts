import {
  actionStarts,
  type ErrorCode,
  endingActions,
  type MemberAction,
  type MembershipChange,
} from '@huigong/contract'
import type { SelectedMember } from './selection.ts'

/** What an action makes of a membership; from which states, and whether it ends, the contract says. */
type ActionRule = {
  to: 'active' | 'retained' | 'ended'
  kind: MembershipChange['kind']
  /** What was planned for the member, here or elsewhere, is pointless with it. */
  endsPlans?: true
}

/** `erase` has rules of its own. */
export const actionRules: Record<MemberAction, ActionRule> = {
  remove: { to: 'ended', kind: 'transfer_out' },
  retire: { to: 'retained', kind: 'retain' },
  retain: { to: 'retained', kind: 'retain' },
  resume: { to: 'active', kind: 'resume' },
  quit: { to: 'ended', kind: 'quit' },
  expel: { to: 'ended', kind: 'expel', endsPlans: true },
  die: { to: 'ended', kind: 'quit', endsPlans: true },
  erase: { to: 'ended', kind: 'correct' },
}

/** Code of the reason why an action cannot be done with a member on a day, or null. */
export const refusalOf = (action: MemberAction, member: SelectedMember, on?: string): ErrorCode | null => {
  if (!actionStarts[action].includes(member.status)) return 'membership.wrong_status'
  if (member.hasPlan && !actionRules[action].endsPlans) return 'membership.plan_waiting'
  // It has to end first (工会法 art. 18; domain rules 3.2).
  if (endingActions.includes(action) && member.holdsOffice) return 'membership.holds_office'
  if (on && [member.joinedOn, member.changedOn].some((day) => day !== null && day > on))
    return 'membership.date_wrong'
  return null
}
