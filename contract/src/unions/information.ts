import { z } from 'zod'
import { unionForms } from '../code-lists/union-forms.ts'
import { day, id, organisationName, sentence } from '../values/basics.ts'
import { unionCreditCodeInput } from '../values/credit-code.ts'
import { identityDocumentInput } from '../values/identity-document.ts'
import { personNameInput } from '../values/name.ts'
import { contactPhoneInput } from '../values/phone.ts'
import { unionDetail, unionKinds } from './union.ts'

/** Fields of a union's record that the union itself may ask to change (domain rules 2.2; seed 000, section 5). */
export const informationFields = [
  'name',
  'shortName',
  'kind',
  'form',
  'regionCode',
  'creditCode',
  'certificateId',
  'foundedOn',
  'chairName',
  'officePhone',
  'email',
  'address',
  'postcode',
  'legalPersonName',
  'legalPersonDocument',
  'fullTimeStaff',
  'reportedMembers',
] as const
export type InformationField = (typeof informationFields)[number]

const text = (maximum: number) => z.string().trim().max(maximum, 'text.too_long').nullish()
/** Left blank it is none; a union of schemas would hide which finding it was. */
const blankOr = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  z
    .string()
    .transform((text) => (text.trim() === '' ? null : text))
    .pipe(schema.nullable())
    .nullish()
const count = z.int('employer.count').min(0, 'employer.count').max(100_000_000, 'employer.count').nullish()

/** The whole record as the union wants it. A number that is not given again stays as it is. */
export const informationForm = z.object({
  name: organisationName(4, 'union.name_short'),
  shortName: text(40),
  kind: z.enum(unionKinds),
  form: z.enum(unionForms.map(({ code }) => code) as [string, ...string[]]).nullish(),
  regionCode: text(12),
  creditCode: unionCreditCodeInput.nullish(),
  certificateId: id.nullish(),
  foundedOn: day.nullish(),
  chairName: personNameInput.nullish(),
  officePhone: blankOr(contactPhoneInput),
  email: blankOr(z.email('union.email')),
  address: text(200),
  postcode: blankOr(z.string().regex(/^\d{6}$/, 'union.postcode')),
  legalPersonName: personNameInput.nullish(),
  legalPersonDocument: identityDocumentInput.nullish(),
  fullTimeStaff: count,
  reportedMembers: count,
})

/** The record as it stands or would stand; the legal person's number is masked, the region has its name. */
export const shownInformation = unionDetail.pick({
  name: true,
  shortName: true,
  kind: true,
  form: true,
  regionCode: true,
  regionName: true,
  creditCode: true,
  certificateId: true,
  foundedOn: true,
  chairName: true,
  officePhone: true,
  email: true,
  address: true,
  postcode: true,
  legalPersonName: true,
  legalPersonDocumentMasked: true,
  fullTimeStaff: true,
  reportedMembers: true,
})

/** An application to change the own union's record; with `applicationId` a sent-back one is corrected. */
export const changeForm = z.object({
  information: informationForm,
  note: sentence.optional(),
  applicationId: id.optional(),
})

export type InformationForm = z.infer<typeof informationForm>
export type ShownInformation = z.infer<typeof shownInformation>
export type ChangeForm = z.infer<typeof changeForm>
