import { z } from 'zod'
import { id, sentence } from '../values/basics.ts'

/** A union and everything below it goes under another superior. */
export const moveForm = z.object({
  id,
  superiorId: id,
  reason: sentence,
  applicationId: id.optional(),
})

export const movePreview = z.object({
  unionName: z.string(),
  fromSuperiorName: z.string(),
  toSuperiorName: z.string(),
  /** The lowest union that stands above both places. */
  decidingUnionName: z.string(),
  unions: z.int(),
  members: z.int(),
  /** Applications in the branch that must be decided first. */
  pendingReviews: z.int(),
})

export const shownMove = z.object({
  unionId: id,
  unionName: z.string(),
  fromSuperiorName: z.string(),
  toSuperiorId: id,
  toSuperiorName: z.string(),
  reason: z.string(),
  unions: z.int(),
  members: z.int(),
})

export type MoveForm = z.infer<typeof moveForm>
export type MovePreview = z.infer<typeof movePreview>
export type ShownMove = z.infer<typeof shownMove>
