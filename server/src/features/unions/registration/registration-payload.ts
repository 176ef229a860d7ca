import type { ShownRegistration, UnionRegistration } from '@huigong/contract'
import { baseKinds } from '@huigong/contract'
import type { Context } from '../../access/index.ts'
import { refusedNumber, type SealedDocument, sealLegalPerson } from '../legal-person.ts'

/** What the review keeps: the form with the legal person's number sealed, and the names as the applicant saw them. */
export type RegistrationPayload = Omit<UnionRegistration, 'legalPersonDocument'> & {
  legalPersonDocument: SealedDocument | null
  superiorName: string
  regionName: string | null
}

type Names = Pick<RegistrationPayload, 'superiorName' | 'regionName'>

/** A number that is left out stays what the earlier round gave; on the phone there must be one. */
export const registrationPayload = (
  ctx: Context,
  { legalPersonDocument: given, ...form }: UnionRegistration,
  names: Names,
  earlier: RegistrationPayload | null,
): RegistrationPayload => {
  const legalPersonDocument = given ? sealLegalPerson(ctx, given) : (earlier?.legalPersonDocument ?? null)
  if (!legalPersonDocument && form.entrance !== 'console') throw refusedNumber('text.required')
  return { ...withoutUnused(form), legalPersonDocument, ...names }
}

/** Pictures that whoever decides must see. */
export const imagesOf = (payload: RegistrationPayload) => [
  payload.unionCertificateId,
  ...payload.employers.map(({ certificateId }) => certificateId),
]

export const showRegistration = (payload: RegistrationPayload): ShownRegistration => ({
  entrance: payload.entrance,
  superiorId: payload.superiorId,
  superiorName: payload.superiorName,
  unionName: payload.unionName,
  kind: payload.kind,
  level: payload.level,
  regionCode: payload.regionCode ?? null,
  regionName: payload.regionName ?? null,
  officePhone: payload.officePhone ?? null,
  isIndependent: payload.isIndependent,
  unionCreditCode: payload.unionCreditCode ?? null,
  unionCertificateId: payload.unionCertificateId ?? null,
  legalPersonName: payload.legalPersonName ?? null,
  legalPersonDocumentMasked: payload.legalPersonDocument?.masked ?? null,
  employers: payload.employers.map(showEmployer),
})

const showEmployer = (
  employer: UnionRegistration['employers'][number],
): ShownRegistration['employers'][number] => ({
  name: employer.name,
  creditCode: employer.creditCode ?? null,
  certificateId: employer.certificateId ?? null,
  headName: employer.headName ?? null,
  phone: employer.phone ?? null,
  nature: employer.nature ?? null,
  economicKind: employer.economicKind ?? null,
  industry: employer.industry ?? null,
  hasWageBargaining: employer.hasWageBargaining ?? null,
  agreementUntil: employer.agreementUntil ?? null,
  address: employer.address ?? null,
  headcount: employer.headcount ?? null,
  migrantHeadcount: employer.migrantHeadcount ?? null,
  note: employer.note ?? null,
})

/** A base union that is not independent yet has no code and no certificate of its own. */
const withoutUnused = (form: Omit<UnionRegistration, 'legalPersonDocument'>) =>
  form.isIndependent || !baseKinds.includes(form.kind)
    ? form
    : { ...form, unionCreditCode: null, unionCertificateId: null }
