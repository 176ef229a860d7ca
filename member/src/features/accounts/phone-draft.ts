import { createDraft } from '../../platform/draft.ts'

type PhoneDraft = {
  step: 'new' | 'proof'
  phone: string
  newCode: string
  by: 'code' | 'password'
  oldCode: string
}

export const phoneDraft = createDraft<PhoneDraft>({
  step: 'new',
  phone: '',
  newCode: '',
  by: 'code',
  oldCode: '',
})
