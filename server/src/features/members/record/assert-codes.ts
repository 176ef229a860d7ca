import type { RecordForm } from '@huigong/contract'
import { recordCodesOf } from '@huigong/contract/code-lists/record-codes'
import { DomainError } from '../../../platform/errors/domain-error.ts'

/** Only codes of the national lists stand in a record. */
export const assertCodes = (form: Partial<RecordForm>): void => {
  const issues = Object.entries(form).flatMap(([field, given]) => {
    const list = recordCodesOf(field)
    const isKnown = !list || !given || list.some(({ code }) => code === given)
    return isKnown ? [] : [{ path: field, code: 'text.required' }]
  })
  if (issues.length > 0) throw new DomainError('input.invalid', { issues })
}
