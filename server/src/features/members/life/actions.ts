import type { ErrorCode, MemberAction, MembershipChange, MembershipStatus } from '@huigong/contract'
import type { SelectedMember } from './selection.ts'

/** What an action makes of a membership, and from which states. `erase` has rules of its own. */
type ActionRule = {
  from: readonly MembershipStatus[]
  to: 'active' | 'retained' | 'ended'
  kind: MembershipChange['kind']
  /** Nobody leaves who holds an office: it has to end first (工会法 art. 18; domain rules 3.2). */
  leaves?: true
  /** What was planned for the member, here or elsewhere, is pointless with it. */
  endsPlans?: true
}

export const actionRules: Record<MemberAction, ActionRule> = {
  remove: { from: ['unverified', 'active', 'retained'], to: 'ended', kind: 'transfer_out', leaves: true },
  retire: { from: ['active'], to: 'retained', kind: 'retain' },
  retain: { from: ['active'], to: 'retained', kind: 'retain' },
  resume: { from: ['retained'], to: 'active', kind: 'resume' },
  quit: { from: ['active', 'retained'], to: 'ended', kind: 'quit', leaves: true },
  expel: { from: ['active', 'retained'], to: 'ended', kind: 'expel', leaves: true, endsPlans: true },
  die: {
    from: ['unverified', 'active', 'retained'],
    to: 'ended',
    kind: 'quit',
    leaves: true,
    endsPlans: true,
  },
  erase: { from: ['unverified'], to: 'ended', kind: 'correct' },
}

/** Code of the reason why an action cannot be done with a member on a day, or null. */
export const refusalOf = (action: MemberAction, member: SelectedMember, on?: string): ErrorCode | null => {
  const rule = actionRules[action]
  if (!rule.from.includes(member.status)) return 'membership.wrong_status'
  if (member.hasPlan && !rule.endsPlans) return 'membership.plan_waiting'
  if (rule.leaves && member.holdsOffice) return 'membership.holds_office'
  if (on && [member.joinedOn, member.changedOn].some((day) => day !== null && day > on))
    return 'membership.date_wrong'
  return null
}
