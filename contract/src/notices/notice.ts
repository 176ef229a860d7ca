import { z } from 'zod'
import { id, instant } from '../values/basics.ts'

export const noticeKinds = [
  'registration.approved',
  'registration.rejected',
  'change.approved',
  'change.rejected',
  'cancellation.approved',
  'cancellation.rejected',
  'move.approved',
  'move.rejected',
  'move.told',
  'grant.approved',
  'grant.rejected',
  'grant.received',
  'grant.awaiting',
  'revocation.approved',
  'revocation.rejected',
  'revocation.received',
  'hand_over.ready',
  'review.overdue',
  'review.escalated',
  'join.approved',
  'join.rejected',
  'member_registration.approved',
  'member_registration.rejected',
  'transfer.approved',
  'transfer.rejected',
  'transfer.passed',
  'transfer.left',
  'transfer.notice',
  'transfer.moved',
  'group_transfer.approved',
  'group_transfer.rejected',
  'correction.approved',
  'correction.rejected',
  'proof.approved',
  'proof.rejected',
  'proof.made',
  'export.approved',
  'export.ready',
  'export.rejected',
  'membership.ended',
  'membership.recovered',
  'membership.retained',
  'membership.resumed',
  'plan.failed',
  'membership.matched',
  'import.finished',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A message to an account; its text is made from `locales` by kind and values, which hold no personal data. */
export const notice = z.object({
  id,
  kind: z.enum(noticeKinds),
  values: z.record(z.string(), z.string()),
  createdAt: instant,
  readAt: instant.nullable(),
})

export type Notice = z.infer<typeof notice>
