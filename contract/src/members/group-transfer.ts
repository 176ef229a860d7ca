import { z } from 'zod'
import { day, id, sentence } from '../values/basics.ts'
import { memberRow } from './member.ts'
import { memberSelection, selectionPreview } from './member-change.ts'

/** A group that moves to another union in one application, which the receiving union decides. */
export const groupTransfer = z.object({
  selection: memberSelection,
  toUnionId: id,
  /** Not before the approval; without it, on the day of the approval. */
  effectiveOn: day.nullish(),
  reason: sentence,
})

export const groupMember = memberRow
  .pick({
    name: true,
    sex: true,
    documentKind: true,
    documentMasked: true,
    phoneMasked: true,
    joinedOn: true,
  })
  .extend({
    membershipId: id,
    /** `moved`, `planned`, or the error code of why not; null while it waits. */
    outcome: z.string().nullable(),
  })

/** What the receiving union reads; the whole group is a list of its own. */
export const shownGroupTransfer = z.object({
  fromUnionName: z.string(),
  toUnionName: z.string(),
  count: z.int(),
  movable: z.int(),
  sample: selectionPreview.shape.sample,
  effectiveOn: day.nullable(),
  reason: z.string(),
})

export type GroupTransferForm = z.infer<typeof groupTransfer>
export type GroupMember = z.infer<typeof groupMember>
export type ShownGroupTransfer = z.infer<typeof shownGroupTransfer>
