import type { RegistrationEntrance, UnionKind, UnionLevel } from '@huigong/contract'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import type { Answer } from '../../parts/YesOrNo.tsx'
import { createDraft } from '../../platform/draft.ts'

export type SuperiorDraft = {
  id: string
  name: string
  level: UnionLevel | ''
  regionCode: string
  regionName: string
}

export type EmployerDraft = {
  name: string
  creditCode: string
  certificateId: string | null
  headName: string
  phone: string
  nature: string
  economicKind: string
  industry: string
  hasWageBargaining: Answer
  agreementUntil: string
  address: string
  headcount: string
  migrantHeadcount: string
  note: string
}

export type RegistrationDraft = {
  /** Set when an application that was rejected or withdrawn is corrected. */
  applicationId: string | null
  /** Why it was rejected. */
  rejection: string | null
  entrance: RegistrationEntrance
  superior: SuperiorDraft | null
  isBase: Answer
  unionName: string
  kind: UnionKind | ''
  level: UnionLevel | ''
  regionCode: string
  regionName: string
  officePhone: string
  isIndependent: Answer
  unionCreditCode: string
  unionCertificateId: string | null
  legalPersonName: string
  documentKind: IdentityDocumentKind
  documentNumber: string
  /** The number of an earlier round, which stays unless another is typed. */
  documentMasked: string | null
  employers: EmployerDraft[]
  /** What the server refused, by path, until the field is changed. */
  refused: Record<string, string>
}

export const emptyEmployer: EmployerDraft = {
  name: '',
  creditCode: '',
  certificateId: null,
  headName: '',
  phone: '',
  nature: '',
  economicKind: '',
  industry: '',
  hasWageBargaining: '',
  agreementUntil: '',
  address: '',
  headcount: '',
  migrantHeadcount: '',
  note: '',
}

export const registrationDraft = createDraft<RegistrationDraft>(
  {
    applicationId: null,
    rejection: null,
    entrance: 'search',
    superior: null,
    isBase: '',
    unionName: '',
    kind: '',
    level: '',
    regionCode: '',
    regionName: '',
    officePhone: '',
    isIndependent: '',
    unionCreditCode: '',
    unionCertificateId: null,
    legalPersonName: '',
    documentKind: 'resident_identity_card',
    documentNumber: '',
    documentMasked: null,
    employers: [],
    refused: {},
  },
  { name: 'registration', without: ['documentNumber'] },
)

/** Changes fields; what the server found wrong with them is no longer said. */
export const changeRegistration = (part: Partial<RegistrationDraft>): void => {
  const paths = Object.keys(part).map((field) => (field === 'documentNumber' ? 'legalPersonDocument' : field))
  const refused = Object.entries(registrationDraft.read().refused).filter(
    ([path]) => !paths.some((changed) => path === changed || path.startsWith(`${changed}.`)),
  )
  registrationDraft.change({ ...part, refused: Object.fromEntries(refused) })
}

/** The region of the superior is where most unions below it are. */
export const chooseSuperior = (superior: SuperiorDraft, entrance: RegistrationEntrance): void => {
  const { regionCode, applicationId } = registrationDraft.read()
  // A scanned card begins another registration than the one that was being corrected.
  if (entrance === 'card' && applicationId) registrationDraft.clear()
  changeRegistration({
    superior,
    ...(applicationId && entrance !== 'card' ? {} : { entrance }),
    ...(regionCode ? {} : { regionCode: superior.regionCode, regionName: superior.regionName }),
  })
}

export const changeEmployer = (index: number, part: Partial<EmployerDraft>): void => {
  const { employers, refused } = registrationDraft.read()
  const paths = Object.keys(part).map((field) => `employers.${index}.${field}`)
  registrationDraft.change({
    employers: employers.map((employer, at) => (at === index ? { ...employer, ...part } : employer)),
    refused: Object.fromEntries(Object.entries(refused).filter(([path]) => !paths.includes(path))),
  })
}
