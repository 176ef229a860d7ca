import { readCreditCode } from '@huigong/contract/values/credit-code'
import { readPersonName } from '@huigong/contract/values/name'
import { readLandline, readPhone } from '@huigong/contract/values/phone'
import { countCharacters } from '@huigong/contract/values/text'
import { readDocument } from '../accounts/verification-draft.ts'
import type { EmployerDraft, RegistrationDraft } from './registration-draft.ts'

/** Findings by field path, under the same names and codes as the server's. */
export type Problems = Record<string, string>

type Finding = readonly [path: string, code: string | false | undefined]

const problemsOf = (findings: readonly Finding[]): Problems =>
  Object.fromEntries(findings.filter((finding): finding is [string, string] => Boolean(finding[1])))

const missing = (text: string | null) => !text?.trim() && 'text.required'
const wrongName = (text: string) => {
  const reading = readPersonName(text)
  return !reading.ok && `person_name.${reading.code}`
}
const wrongCode = (text: string, owner: 'union' | 'employer') => {
  const reading = readCreditCode(text, owner)
  return !reading.ok && `credit_code.${reading.code}`
}
const wrongPhone = (text: string) => {
  if (readPhone(text).ok || readLandline(text).ok) return undefined
  return text.trim() === '' ? 'phone.empty' : 'phone.wrong_landline'
}
const wrongCount = (text: string) => !/^\d{1,8}$/.test(text.trim()) && 'employer.count'

export const unionProblems = (draft: RegistrationDraft): Problems =>
  problemsOf([
    ['isBase', missing(draft.isBase)],
    ['unionName', countCharacters(draft.unionName.trim()) < 4 && 'union.name_short'],
    ['kind', missing(draft.kind)],
    ['level', draft.isBase === 'no' && missing(draft.level)],
    ['isIndependent', draft.isBase === 'yes' && missing(draft.isIndependent)],
    ['regionCode', missing(draft.regionCode)],
  ])

export const employersProblems = (draft: RegistrationDraft): Problems =>
  draft.isBase !== 'yes'
    ? {}
    : draft.employers.length === 0
      ? { employers: 'union.employer_missing' }
      : Object.assign({}, ...draft.employers.map((_, index) => employerProblems(draft, index)))

/** The first employer proves the union: its code, and its certificate where the union has none of its own. */
export const employerProblems = (draft: RegistrationDraft, index: number): Problems => {
  const employer = draft.employers[index]
  if (!employer) return {}
  const isFirst = index === 0
  const findings: [keyof EmployerDraft, Finding[1]][] = [
    ['name', countCharacters(employer.name.trim()) < 2 && 'text.required'],
    [
      'creditCode',
      (isFirst || employer.creditCode.trim() !== '') && wrongCode(employer.creditCode, 'employer'),
    ],
    ['certificateId', isFirst && draft.isIndependent !== 'yes' && !employer.certificateId && 'file.missing'],
    ['headName', wrongName(employer.headName)],
    ['phone', wrongPhone(employer.phone)],
    ['nature', missing(employer.nature)],
    ['economicKind', missing(employer.economicKind)],
    ['hasWageBargaining', missing(employer.hasWageBargaining)],
    ['agreementUntil', employer.hasWageBargaining === 'yes' && missing(employer.agreementUntil)],
    ['address', missing(employer.address)],
    ['headcount', wrongCount(employer.headcount)],
    ['migrantHeadcount', wrongCount(employer.migrantHeadcount) || tooMany(employer)],
  ]
  return problemsOf(findings.map(([field, code]) => [`employers.${index}.${field}`, code]))
}

const tooMany = ({ headcount, migrantHeadcount }: EmployerDraft) =>
  Number(migrantHeadcount) > Number(headcount) && 'employer.more_migrants_than_staff'

export const papersProblems = (draft: RegistrationDraft): Problems => {
  const isBase = draft.isBase === 'yes'
  const isIndependent = isBase && draft.isIndependent === 'yes'
  const mustHaveCode = isIndependent || (!isBase && draft.unionCreditCode.trim() !== '')
  const number = readDocument({ kind: draft.documentKind, number: draft.documentNumber })
  const keepsNumber = draft.documentNumber.trim() === '' && draft.documentMasked !== null
  return problemsOf([
    ['legalPersonName', wrongName(draft.legalPersonName)],
    ['legalPersonDocument.number', !keepsNumber && !number.ok && `identity_document.${number.code}`],
    ['unionCreditCode', mustHaveCode && wrongCode(draft.unionCreditCode, 'union')],
    ['unionCertificateId', (!isBase || isIndependent) && !draft.unionCertificateId && 'file.missing'],
  ])
}
