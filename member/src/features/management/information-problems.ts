import type { ShownInformation } from '@huigong/contract'
import { readCreditCode } from '@huigong/contract/values/credit-code'
import { readPersonName } from '@huigong/contract/values/name'
import { readLandline, readPhone } from '@huigong/contract/values/phone'
import { countCharacters } from '@huigong/contract/values/text'
import { readDocument } from '../accounts/verification-draft.ts'
import { changedFieldsOf, type InformationDraft } from './information-draft.ts'

/** Findings by the server's paths, of what was changed: an old record may hold what would be refused today. */
export const informationProblems = (
  draft: InformationDraft,
  before: ShownInformation,
): Record<string, string> => {
  const { texts } = draft
  const personName = (text: string) => {
    const reading = readPersonName(text)
    return reading.ok ? undefined : `person_name.${reading.code}`
  }
  const creditCode = readCreditCode(texts.creditCode, 'union')
  const document = readDocument({ kind: draft.documentKind, number: draft.documentNumber })
  const count = (text: string) => (/^\d{1,8}$/.test(text.trim()) ? undefined : 'employer.count')
  const found: Record<string, string | undefined> = {
    name: countCharacters(texts.name.trim()) < 4 ? 'union.name_short' : undefined,
    creditCode: creditCode.ok ? undefined : `credit_code.${creditCode.code}`,
    chairName: personName(texts.chairName),
    legalPersonName: personName(texts.legalPersonName),
    officePhone:
      readPhone(texts.officePhone).ok || readLandline(texts.officePhone).ok
        ? undefined
        : 'phone.wrong_landline',
    postcode: /^\d{6}$/.test(texts.postcode.trim()) ? undefined : 'union.postcode',
    email: /^\S+@\S+\.\S+$/.test(texts.email.trim()) ? undefined : 'union.email',
    fullTimeStaff: count(texts.fullTimeStaff),
    reportedMembers: count(texts.reportedMembers),
    legalPersonDocument: document.ok ? undefined : `identity_document.${document.code}`,
  }
  const emptied = (field: string) =>
    field !== 'name' && field !== 'legalPersonDocument' && texts[field as keyof typeof texts]?.trim() === ''
  return Object.fromEntries(
    changedFieldsOf(draft, before).flatMap((field) => {
      const code = found[field]
      if (!code || emptied(field)) return []
      const path = field === 'legalPersonDocument' ? 'legalPersonDocument.number' : field
      return [[`information.${path}`, code]]
    }),
  )
}
