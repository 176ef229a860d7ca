import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { today } from '../../platform/dates.ts'
import { createDraft } from '../../platform/draft.ts'

type VerificationDraft = { name: string; kind: IdentityDocumentKind; number: string }

export const verificationDraft = createDraft<VerificationDraft>({
  name: '',
  kind: 'resident_identity_card',
  number: '',
})

export const readDocument = ({ kind, number }: Pick<VerificationDraft, 'kind' | 'number'>) =>
  readIdentityDocument(kind, number, { today: today() })
