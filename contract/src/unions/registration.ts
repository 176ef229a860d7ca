import { z } from 'zod'
import { compareEmployerFields, employer, employerFields } from '../employers/employer.ts'
import { id, instant, organisationName } from '../values/basics.ts'
import { creditCodeInput, unionCreditCodeInput } from '../values/credit-code.ts'
import { identityDocumentInput } from '../values/identity-document.ts'
import { personNameInput } from '../values/name.ts'
import { baseKinds, unionKinds, unionLevels } from './union.ts'

/**
 * Where a registration began: the PC form (seed 000, section 3), the QR code of the superior's union card, or a
 * search on the phone (seed 002, 3.1–3.3). One workflow follows.
 */
export const registrationEntrances = ['console', 'card', 'search'] as const

const unionName = organisationName(4, 'union.name_short')

const registeredEmployer = employerFields.partial().extend({
  name: employerFields.shape.name,
  creditCode: creditCodeInput.nullish(),
  /** Photo of the credit code's certificate. */
  certificateId: id.nullish(),
  headName: personNameInput.nullish(),
  phone: employerFields.shape.phone.nullish(),
  nature: employerFields.shape.nature.nullish(),
  economicKind: employerFields.shape.economicKind.nullish(),
  hasWageBargaining: z.boolean().nullish(),
  address: z.string().trim().max(200, 'text.too_long').nullish(),
  headcount: employerFields.shape.headcount.nullish(),
  migrantHeadcount: employerFields.shape.migrantHeadcount.nullish(),
})

/**
 * An application to register a union, by whichever entrance. A base union names its employers; on the phone with
 * all fields of seed 004, figure 20. A union that is already independent states its own code and certificate.
 */
export const unionRegistration = z
  .object({
    entrance: z.enum(registrationEntrances),
    superiorId: id,
    unionName,
    kind: z.enum(unionKinds),
    /** Of a union above base; a base union's is `base`. */
    level: z.enum(unionLevels),
    regionCode: z.string().max(12).nullish(),
    officePhone: z.string().trim().max(20, 'text.too_long').nullish(),
    isIndependent: z.boolean(),
    unionCreditCode: unionCreditCodeInput.nullish(),
    unionCertificateId: id.nullish(),
    legalPersonName: personNameInput.nullish(),
    /** Left out when an earlier round's number is to be kept. */
    legalPersonDocument: identityDocumentInput.nullish(),
    employers: z.array(registeredEmployer).max(20),
  })
  .superRefine((form, context) => {
    const ask = (path: PropertyKey[], message = 'text.required') =>
      context.addIssue({ code: 'custom', path, message })
    const isBase = baseKinds.includes(form.kind)
    if (isBase !== (form.level === 'base')) ask(['level'], 'union.level_of_kind')
    if (form.isIndependent && !form.unionCreditCode) ask(['unionCreditCode'])
    if (form.isIndependent && !form.unionCertificateId) ask(['unionCertificateId'], 'file.missing')
    if (form.entrance !== 'console') {
      if (!form.regionCode) ask(['regionCode'])
      if (!form.legalPersonName) ask(['legalPersonName'])
      if (!isBase && !form.unionCertificateId) ask(['unionCertificateId'], 'file.missing')
    }
    if (isBase && form.employers.length === 0) ask(['employers'], 'union.employer_missing')
    form.employers.forEach((served, index) => {
      const path = ['employers', index]
      compareEmployerFields(
        { ...served, hasWageBargaining: served.hasWageBargaining ?? false },
        context,
        path,
      )
      // The employer's own certificate proves a base union that has none yet (seed 000, section 3).
      if (isBase && index === 0) {
        if (!served.creditCode) ask([...path, 'creditCode'])
        if (!served.certificateId && (form.entrance === 'console' || !form.isIndependent))
          ask([...path, 'certificateId'], 'file.missing')
      }
      if (form.entrance === 'console') return
      for (const name of employerDetails)
        if (served[name] === null || served[name] === undefined || served[name] === '') ask([...path, name])
    })
  })

/** What seed 004, figure 20 marks with a star, beside the name. */
const employerDetails = [
  'headName',
  'phone',
  'nature',
  'economicKind',
  'hasWageBargaining',
  'address',
  'headcount',
  'migrantHeadcount',
] as const

/** The form as it is shown again: the legal person's number is masked. */
export const shownRegistration = z.object({
  entrance: z.enum(registrationEntrances),
  superiorId: id,
  superiorName: z.string(),
  unionName: z.string(),
  kind: z.enum(unionKinds),
  level: z.enum(unionLevels),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
  officePhone: z.string().nullable(),
  isIndependent: z.boolean(),
  unionCreditCode: z.string().nullable(),
  unionCertificateId: id.nullable(),
  legalPersonName: z.string().nullable(),
  legalPersonDocumentMasked: z.string().nullable(),
  employers: z.array(employer.omit({ id: true, fromOn: true }).extend({ certificateId: id.nullable() })),
})

export const registrationApplication = z.object({
  id,
  status: z.enum(['pending', 'approved', 'rejected', 'withdrawn']),
  form: shownRegistration,
  /** Office phone of the union that decides, for asking how it stands. */
  superiorPhone: z.string().nullable(),
  reason: z.string().nullable(),
  submittedAt: instant,
  decidedAt: instant.nullable(),
  abilities: z.object({ correct: z.boolean(), withdraw: z.boolean() }),
})

/** A union that can be chosen as superior: it has unions below it or may have them. */
export const superiorChoice = z.object({
  id,
  name: z.string(),
  level: z.enum(unionLevels),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
  superiorName: z.string().nullable(),
})

/** A union, or an application that waits, that looks like the one about to be registered: a warning, no refusal. */
export const similarUnion = z.object({
  name: z.string(),
  superiorName: z.string().nullable(),
  found: z.enum(['union', 'application']),
  because: z.enum(['same_code', 'same_name', 'near_name']),
})

export type RegistrationEntrance = (typeof registrationEntrances)[number]
export type UnionRegistration = z.infer<typeof unionRegistration>
export type ShownRegistration = z.infer<typeof shownRegistration>
export type RegistrationApplication = z.infer<typeof registrationApplication>
export type SuperiorChoice = z.infer<typeof superiorChoice>
export type SimilarUnion = z.infer<typeof similarUnion>
