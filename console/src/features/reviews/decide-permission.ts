import type { Permission, ReviewKind } from '@huigong/contract'

/** Seeing a list and deciding it are two permissions; each kind asks for its own. */
export const decidePermission = {
  'union.registration': 'union_registrations.review',
  'member.join': 'join_applications.review',
} as const satisfies Record<ReviewKind, Permission>
