import type { Notice, NoticeKind } from '@huigong/contract'

/** Where a notice leads; the kinds that staff never get lead nowhere. */
const paths: Record<NoticeKind, string | undefined> = {
  'registration.approved': '/registrations',
  'registration.rejected': '/registrations',
  'change.approved': '/own-union',
  'change.rejected': '/own-union',
  'cancellation.approved': undefined,
  'cancellation.rejected': '/own-union',
  'move.approved': '/own-union',
  'move.rejected': '/own-union',
  'move.told': '/own-union',
  'grant.approved': '/administrators',
  'grant.rejected': '/administrators',
  'grant.received': '/choose-union',
  'grant.awaiting': '/my-permissions',
  'revocation.approved': '/administrators',
  'revocation.rejected': '/administrators',
  'revocation.received': '/my-permissions',
  'hand_over.ready': '/administrators/hand-over',
  'review.overdue': '/',
  'review.escalated': '/',
  'join.approved': undefined,
  'join.rejected': undefined,
  'membership.matched': undefined,
  'import.finished': '/imports',
}

export const pathOfNotice = (notice: Notice): string | undefined => paths[notice.kind]
