import { z } from 'zod'
import { day, id, instant } from '../values/basics.ts'
import { personRecord } from './member.ts'
import { ownFields, recordForm } from './member-form.ts'

/** What a member may ask the own union to correct; the union's own notes are not theirs to see (domain 5.1). */
export const correctableFields = [...ownFields, 'joinedOn'] as const
export type CorrectableField = (typeof correctableFields)[number]

/** Only what is to change; `note` explains it, or says what no field can. */
export const correctionForm = z.object({
  changes: recordForm.omit({ duty: true, note: true }).partial().extend({ joinedOn: day.optional() }),
  note: z.string().trim().max(500, 'text.too_long').optional(),
})

export const correctableRecord = personRecord
  .omit({ duty: true, note: true })
  .extend({ joinedOn: day.nullable() })

/** As the record stood when it was submitted, and as it is asked to be. */
export const shownCorrection = z.object({
  name: z.string(),
  documentMasked: z.string(),
  before: correctableRecord,
  after: correctableRecord,
  changedFields: z.array(z.enum(correctableFields)),
  note: z.string().nullable(),
})

export const myCorrection = z.object({
  id,
  status: z.enum(['pending', 'approved', 'rejected', 'withdrawn']),
  unionName: z.string(),
  unionPhone: z.string().nullable(),
  reason: z.string().nullable(),
  submittedAt: instant,
  decidedAt: instant.nullable(),
  ...shownCorrection.pick({ before: true, after: true, changedFields: true, note: true }).shape,
  abilities: z.object({ withdraw: z.boolean() }),
})

export type CorrectionForm = z.infer<typeof correctionForm>
export type CorrectableRecord = z.infer<typeof correctableRecord>
export type ShownCorrection = z.infer<typeof shownCorrection>
export type MyCorrection = z.infer<typeof myCorrection>
