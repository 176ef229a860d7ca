import type { Permission } from '../permissions.ts'
import type { ReviewKind } from './review.ts'

/** Who decides each kind: this permission at the deciding union. Seeing a list and deciding it are two permissions. */
export const decidePermission = {
  'union.registration': 'union_registrations.review',
  'union.change': 'union_changes.review',
  'union.cancellation': 'union_cancellations.review',
  'union.move': 'union_changes.review',
  'administrator.grant': 'administrators.review',
  'administrator.revocation': 'administrators.review',
  'member.join': 'join_applications.review',
  'member.registration': 'join_applications.review',
  'member.transfer': 'transfer_applications.review',
  'member.group_transfer': 'transfer_applications.review',
  'member.correction': 'member_corrections.review',
  'member.proof': 'identity_proofs.review',
  'member.export': 'member_exports.review',
  'activity.publication': 'activities.review',
} as const satisfies Record<ReviewKind, Permission>

/** About others below: a union decides its own application of these by another administrator of its own. */
export const concerningOthers: readonly ReviewKind[] = ['union.move', 'activity.publication']
