import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind, Sex } from '@huigong/contract/values/identity-document-kinds'
import { factsNeeded } from '@huigong/contract/values/identity-facts'
import { readPersonName } from '@huigong/contract/values/name'
import { today } from '../../platform/dates.ts'
import { createDraft } from '../../platform/draft.ts'

type VerificationDraft = {
  name: string
  kind: IdentityDocumentKind
  number: string
  bornOn: string
  sex: Sex | ''
  nationality: string
}

/** Outlives the way to a provider of face checks and back, without the number: that stays in memory. */
export const verificationDraft = createDraft<VerificationDraft>(
  { name: '', kind: 'resident_identity_card', number: '', bornOn: '', sex: '', nationality: '' },
  { name: 'verification', without: ['number'] },
)

export const readDocument = ({ kind, number }: Pick<VerificationDraft, 'kind' | 'number'>) =>
  readIdentityDocument(kind, number, { today: today() })

/** What the server asks for: only the facts that the number does not tell. */
export const identityOf = (draft: VerificationDraft) => {
  const { birth, nationality } = factsNeeded(draft.kind, draft.number)
  return {
    name: draft.name,
    document: { kind: draft.kind, number: draft.number },
    ...(birth && draft.sex !== '' ? { bornOn: draft.bornOn, sex: draft.sex } : {}),
    ...(nationality ? { nationality: draft.nationality.trim() } : {}),
  }
}

/** Codes of what has to be filled in or mended, by field. */
export const findProblems = (draft: VerificationDraft): Record<string, string> => {
  const name = readPersonName(draft.name)
  const document = readDocument(draft)
  const { birth, nationality } = factsNeeded(draft.kind, draft.number)
  return {
    ...(name.ok ? {} : { name: `person_name.${name.code}` }),
    ...(document.ok ? {} : { 'document.number': `identity_document.${document.code}` }),
    ...(birth && !isBirthDate(draft.bornOn) ? { bornOn: 'date.empty' } : {}),
    ...(birth && draft.sex === '' ? { sex: 'text.required' } : {}),
    ...(nationality && draft.nationality.trim() === '' ? { nationality: 'text.required' } : {}),
  }
}

const isBirthDate = (day: string) => /^(19|20)\d\d-\d\d-\d\d$/.test(day) && day <= today()
