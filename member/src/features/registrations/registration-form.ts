import type { RegistrationApplication, ShownRegistration, UnionRegistration } from '@huigong/contract'
import type { EmployerDraft, RegistrationDraft } from './registration-draft.ts'
import { registrationDraft } from './registration-draft.ts'

type SentEmployer = UnionRegistration['employers'][number]

const orNull = (text: string) => text.trim() || null
const countOf = (text: string) => (text.trim() === '' ? null : Number(text))

/** What is sent: only what belongs to a base union, or to one above. */
export const registrationOf = (draft: RegistrationDraft): UnionRegistration => {
  const isBase = draft.isBase === 'yes'
  const isIndependent = isBase ? draft.isIndependent === 'yes' : draft.unionCreditCode.trim() !== ''
  const ownsPapers = !isBase || isIndependent
  return {
    entrance: draft.entrance,
    superiorId: draft.superior?.id ?? '',
    unionName: draft.unionName.trim(),
    kind: draft.kind as UnionRegistration['kind'],
    level: isBase ? 'base' : (draft.level as UnionRegistration['level']),
    regionCode: orNull(draft.regionCode),
    officePhone: orNull(draft.officePhone),
    isIndependent,
    unionCreditCode: isIndependent ? orNull(draft.unionCreditCode) : null,
    unionCertificateId: ownsPapers ? draft.unionCertificateId : null,
    legalPersonName: orNull(draft.legalPersonName),
    legalPersonDocument: draft.documentNumber.trim()
      ? { kind: draft.documentKind, number: draft.documentNumber }
      : null,
    employers: isBase ? draft.employers.map(sentEmployer) : [],
  }
}

const sentEmployer = (employer: EmployerDraft): SentEmployer => ({
  ...shownEmployer(employer),
  agreementUntil: employer.hasWageBargaining === 'yes' ? orNull(employer.agreementUntil) : null,
})

const shownEmployer = (employer: EmployerDraft): ShownRegistration['employers'][number] => ({
  name: employer.name.trim(),
  creditCode: orNull(employer.creditCode),
  certificateId: employer.certificateId,
  headName: orNull(employer.headName),
  phone: orNull(employer.phone),
  nature: orNull(employer.nature),
  economicKind: orNull(employer.economicKind),
  industry: orNull(employer.industry),
  hasWageBargaining: employer.hasWageBargaining === '' ? null : employer.hasWageBargaining === 'yes',
  agreementUntil: employer.hasWageBargaining === 'yes' ? orNull(employer.agreementUntil) : null,
  address: orNull(employer.address),
  headcount: countOf(employer.headcount),
  migrantHeadcount: countOf(employer.migrantHeadcount),
  note: orNull(employer.note),
})

/** The draft as it will be read, for the last look. */
export const shownOf = (draft: RegistrationDraft): ShownRegistration => {
  const sent = registrationOf(draft)
  const masked = draft.documentNumber.trim() ? draft.documentNumber.trim() : draft.documentMasked
  return {
    ...(sent as ShownRegistration),
    superiorName: draft.superior?.name ?? '',
    regionName: draft.regionName || draft.regionCode,
    legalPersonDocumentMasked: masked,
    employers: sent.employers.length > 0 ? draft.employers.map(shownEmployer) : [],
  }
}

/** Begins the correction of an application that came back. */
export const correctRegistration = ({ id, form, reason }: RegistrationApplication): void => {
  registrationDraft.clear()
  registrationDraft.change({
    applicationId: id,
    rejection: reason,
    entrance: form.entrance,
    superior: { id: form.superiorId, name: form.superiorName, level: '', regionCode: '', regionName: '' },
    isBase: form.level === 'base' ? 'yes' : 'no',
    unionName: form.unionName,
    kind: form.kind,
    level: form.level,
    regionCode: form.regionCode ?? '',
    regionName: form.regionName ?? '',
    officePhone: form.officePhone ?? '',
    isIndependent: form.isIndependent ? 'yes' : 'no',
    unionCreditCode: form.unionCreditCode ?? '',
    unionCertificateId: form.unionCertificateId,
    legalPersonName: form.legalPersonName ?? '',
    documentMasked: form.legalPersonDocumentMasked,
    employers: form.employers.map(draftOfEmployer),
  })
}

const draftOfEmployer = (employer: ShownRegistration['employers'][number]): EmployerDraft => ({
  name: employer.name,
  creditCode: employer.creditCode ?? '',
  certificateId: employer.certificateId,
  headName: employer.headName ?? '',
  phone: employer.phone ?? '',
  nature: employer.nature ?? '',
  economicKind: employer.economicKind ?? '',
  industry: employer.industry ?? '',
  hasWageBargaining: employer.hasWageBargaining === null ? '' : employer.hasWageBargaining ? 'yes' : 'no',
  agreementUntil: employer.agreementUntil ?? '',
  address: employer.address ?? '',
  headcount: employer.headcount?.toString() ?? '',
  migrantHeadcount: employer.migrantHeadcount?.toString() ?? '',
  note: employer.note ?? '',
})
