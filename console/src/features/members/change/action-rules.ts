import type { MemberAction, MembershipStatus } from '@huigong/contract'

/** From which states each action starts; the server judges again. */
const startsFrom: Record<MemberAction, readonly MembershipStatus[]> = {
  remove: ['unverified', 'active', 'retained'],
  retire: ['active'],
  retain: ['active'],
  resume: ['retained'],
  quit: ['active', 'retained'],
  expel: ['active', 'retained'],
  die: ['unverified', 'active', 'retained'],
  erase: ['unverified'],
}

/** The membership ends: it can be put back for some days, and an office stands in its way. */
const endings: readonly MemberAction[] = ['remove', 'quit', 'expel', 'die']
export const isEnding = (action: MemberAction): boolean => endings.includes(action)

/** What cannot simply be undone is shown in red. */
export const isGrave = (action: MemberAction): boolean => isEnding(action) || action === 'erase'

const order: readonly MemberAction[] = [
  'remove',
  'retire',
  'retain',
  'resume',
  'quit',
  'expel',
  'die',
  'erase',
]

export const actionsFrom = (statuses: readonly MembershipStatus[]): MemberAction[] =>
  order.filter((action) => startsFrom[action].some((status) => statuses.includes(status)))
