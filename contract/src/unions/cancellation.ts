import { z } from 'zod'
import { id, sentence } from '../values/basics.ts'

/** What stands in the way of cancelling a union (domain rules 3.3); each has a page where it is settled. */
export const cancellationBlockers = [
  'child_unions',
  'members_without_destination',
  'members_waiting',
  'reviews_to_decide',
  'own_applications',
  'running_imports',
  'running_activities',
  'open_vouchers',
  'unsettled_redemptions',
  'is_root',
] as const

/** What will happen when the cancellation is approved. */
export const cancellationEffects = [
  'members_moved',
  'administrators_ended',
  'employers_ended',
  'cards_ended',
  'merchants_offline',
] as const

export const cancellationPreview = z.object({
  blockers: z.array(z.object({ kind: z.enum(cancellationBlockers), count: z.int() })),
  effects: z.array(z.object({ kind: z.enum(cancellationEffects), count: z.int() })),
  /** Where the members go, when one is chosen. */
  destinationName: z.string().nullable(),
  decidingUnionName: z.string().nullable(),
})

/** Reason, basis and what becomes of money and things (工会法 art. 13; domain rules 2.3). */
export const cancellationForm = z.object({
  reason: sentence,
  /** Document that the cancellation rests on, with its number. */
  basis: z.string().trim().max(200, 'text.too_long').nullish(),
  assetsStatement: sentence,
  debtsStatement: sentence,
  attachmentId: id.nullish(),
  /** Union that takes the members over. */
  destinationId: id.nullish(),
  applicationId: id.optional(),
})

export const shownCancellation = z.object({
  reason: z.string(),
  basis: z.string().nullable(),
  assetsStatement: z.string(),
  debtsStatement: z.string(),
  attachmentId: id.nullable(),
  destinationId: id.nullable(),
  destinationName: z.string().nullable(),
})

export type CancellationBlocker = (typeof cancellationBlockers)[number]
export type CancellationEffect = (typeof cancellationEffects)[number]
export type CancellationPreview = z.infer<typeof cancellationPreview>
export type CancellationForm = z.infer<typeof cancellationForm>
export type ShownCancellation = z.infer<typeof shownCancellation>
