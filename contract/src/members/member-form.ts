import { z } from 'zod'
import { day } from '../values/basics.ts'
import { identityDocumentInput } from '../values/identity-document.ts'
import { personNameInput } from '../values/name.ts'
import { phoneInput } from '../values/phone.ts'

/** What is said of a person and the person may have corrected. */
export const ownFields = [
  'sex',
  'bornOn',
  'nationality',
  'ethnicGroup',
  'employment',
  'education',
  'skillLevel',
  'politicalStatus',
  'householdKind',
  'householdPlace',
  'nativePlace',
  'isMigrantWorker',
  'employerName',
] as const

/** The whole record, with what the union notes. */
export const recordFields = [...ownFields, 'duty', 'note'] as const

const code = z.string().max(10).nullish()
const text = (longest: number) => z.string().trim().max(longest, 'text.too_long').nullish()

/** What a union's record says about a person; a blank erases. */
export const recordForm = z.object({
  sex: z.enum(['male', 'female']).nullish(),
  bornOn: day.nullish(),
  nationality: z.string().trim().max(40, 'text.too_long').nullish(),
  ethnicGroup: code,
  employment: code,
  education: code,
  skillLevel: code,
  politicalStatus: code,
  householdKind: code,
  householdPlace: text(200),
  nativePlace: text(100),
  isMigrantWorker: z.boolean().nullish(),
  employerName: text(200),
  duty: text(60),
  note: text(500),
})

/** A member entered by hand: sex and birth date come from the number where it tells (seed 004 图5). */
export const newMember = recordForm.extend({
  name: personNameInput,
  document: identityDocumentInput,
  phone: phoneInput.nullish(),
  joinedOn: day.nullish(),
})

/** Changes of a record; what is left out stays. Name and document can be mended as long as nobody verified them. */
export const memberEdit = recordForm.partial().extend({
  name: personNameInput.optional(),
  document: identityDocumentInput.optional(),
  phone: phoneInput.nullish(),
  joinedOn: day.optional(),
})

export type NewMember = z.infer<typeof newMember>
export type MemberEdit = z.infer<typeof memberEdit>
export type RecordForm = z.infer<typeof recordForm>
