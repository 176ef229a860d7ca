import type {
  RegistrationApplication,
  ShownRegistration,
  UnionLevel,
  UnionRegistration,
} from '@huigong/contract'
import { baseKinds } from '@huigong/contract'
import { defaultUnionName } from '@huigong/contract/values/name'

export type EmployerValues = Partial<UnionRegistration['employers'][number]>

/** The form as typed; names, the superior's level and the masked number only travel to rules and summary. */
export type RegistrationValues = Partial<Omit<UnionRegistration, 'employers' | 'entrance'>> & {
  entrance: UnionRegistration['entrance']
  isBase: boolean
  employers: EmployerValues[]
  superiorName?: string | undefined
  superiorLevel?: UnionLevel | undefined
  regionName?: string | null | undefined
  legalPersonDocumentMasked?: string | null
}

export const emptyRegistration: RegistrationValues = {
  entrance: 'console',
  isBase: true,
  kind: 'independent_base',
  level: 'base',
  isIndependent: false,
  employers: [{}],
}

export const valuesOf = ({ form }: RegistrationApplication): RegistrationValues => ({
  ...form,
  isBase: baseKinds.includes(form.kind),
})

/** What is submitted: of fields that do not belong to the sort of union nothing is left. */
export const registrationOf = (values: RegistrationValues): UnionRegistration => {
  const code = orNull(values.unionCreditCode)
  // A union above base is not asked how it was founded: it has a code of its own, or it has none yet.
  const isIndependent = values.isBase ? values.isIndependent === true : code !== null
  const keepsOwn = isIndependent || !values.isBase
  const typedNumber = values.legalPersonDocument?.number?.trim()
  return {
    entrance: values.entrance,
    superiorId: values.superiorId ?? '',
    unionName: values.unionName ?? '',
    kind: values.kind ?? 'independent_base',
    level: values.isBase ? 'base' : (values.level ?? 'street'),
    regionCode: orNull(values.regionCode),
    officePhone: orNull(values.officePhone),
    isIndependent,
    unionCreditCode: keepsOwn ? code : null,
    unionCertificateId: keepsOwn ? orNull(values.unionCertificateId) : null,
    legalPersonName: orNull(values.legalPersonName),
    ...(typedNumber && values.legalPersonDocument
      ? { legalPersonDocument: { kind: values.legalPersonDocument.kind, number: typedNumber } }
      : {}),
    employers: values.isBase ? values.employers.map(employerOf) : [],
  }
}

/** Of an application or of what is typed: what the facts show. */
export type ShownValues = Partial<ShownRegistration> & Pick<RegistrationValues, 'isBase'>

export const shownFormOf = ({ form }: { form: ShownRegistration }): ShownValues => ({
  ...form,
  isBase: baseKinds.includes(form.kind),
})

export const shownOf = (values: RegistrationValues): ShownValues => {
  const form = registrationOf(values)
  const { legalPersonDocument, ...rest } = form
  return {
    ...rest,
    isBase: values.isBase,
    superiorName: values.superiorName ?? '',
    regionCode: rest.regionCode ?? null,
    regionName: form.regionCode ? (values.regionName ?? null) : null,
    officePhone: rest.officePhone ?? null,
    unionCreditCode: rest.unionCreditCode ?? null,
    unionCertificateId: rest.unionCertificateId ?? null,
    legalPersonName: rest.legalPersonName ?? null,
    legalPersonDocumentMasked: legalPersonDocument?.number ?? values.legalPersonDocumentMasked ?? null,
    employers: form.employers.map((employer) => ({
      ...noEmployer,
      ...employer,
    })) as ShownRegistration['employers'],
  }
}

/** The name follows the first employer's until somebody writes another (seed 000, section 3). */
export const nameFollows = (unionName: string | undefined, employerName: string | undefined): boolean =>
  !unionName || unionName === defaultUnionName(employerName ?? '')

const noEmployer = {
  creditCode: null,
  certificateId: null,
  headName: null,
  phone: null,
  nature: null,
  economicKind: null,
  industry: null,
  hasWageBargaining: null,
  agreementUntil: null,
  address: null,
  headcount: null,
  migrantHeadcount: null,
  note: null,
}

const employerOf = (employer: EmployerValues): UnionRegistration['employers'][number] => {
  const given = Object.entries(employer).map(([field, value]) => [
    field,
    value === '' ? null : (value ?? null),
  ])
  return { ...Object.fromEntries(given), name: employer.name ?? '' } as UnionRegistration['employers'][number]
}

const orNull = (text: string | null | undefined): string | null => text?.trim() || null
