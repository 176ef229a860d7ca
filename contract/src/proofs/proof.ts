import { z } from 'zod'
import { day, id } from '../values/basics.ts'
import { identityDocumentInput } from '../values/identity-document.ts'
import { personNameInput } from '../values/name.ts'
import { phoneInput } from '../values/phone.ts'

/** Why somebody could not be verified by themselves (seed 001, 一.3 and 一.4). */
export const proofReasons = [
  'face_failed',
  'rare_character',
  'other_document',
  'number_mismatch',
  'no_phone_skill',
] as const
export type ProofReason = (typeof proofReasons)[number]

/** The union vouches with a stamped paper for somebody whom no check could verify. */
export const proofForm = z.object({
  reason: z.enum(proofReasons),
  name: personNameInput,
  document: identityDocumentInput,
  nationality: z.string().trim().max(40, 'text.too_long').nullish(),
  bornOn: day.nullish(),
  sex: z.enum(['male', 'female']).nullish(),
  phone: phoneInput,
  /** The picture of the stamped paper. */
  proofId: id,
  /** Whether the person becomes a member of this union with it. */
  joins: z.boolean(),
  joinedOn: day.nullish(),
  note: z.string().trim().max(500, 'text.too_long').nullish(),
})

export const shownProof = z.object({
  unionName: z.string(),
  reason: z.enum(proofReasons),
  name: z.string(),
  documentKind: z.string(),
  documentMasked: z.string(),
  nationality: z.string().nullable(),
  bornOn: day.nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  phoneMasked: z.string(),
  /** Null once it was deleted, some time after the decision. */
  proofId: id.nullable(),
  joins: z.boolean(),
  joinedOn: day.nullable(),
  note: z.string().nullable(),
})

export type ProofForm = z.infer<typeof proofForm>
export type ShownProof = z.infer<typeof shownProof>
