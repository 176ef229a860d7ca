import type { ReviewKind } from '@huigong/contract'

/** A list of people, or of activities, is headed and searched otherwise than one of unions. */
export const titleOf: Record<ReviewKind, 'union' | 'person' | 'activity'> = {
  'union.registration': 'union',
  'union.change': 'union',
  'union.cancellation': 'union',
  'union.move': 'union',
  'administrator.grant': 'person',
  'administrator.revocation': 'person',
  'member.join': 'person',
  'member.registration': 'person',
  'member.transfer': 'person',
  'member.group_transfer': 'union',
  'member.correction': 'person',
  'member.proof': 'person',
  'member.export': 'union',
  'activity.publication': 'activity',
}
