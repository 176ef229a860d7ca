import type { RecordForm } from '@huigong/contract'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { codeLists } from '../import/code-fields.ts'

const fields = [
  'ethnicGroup',
  'employment',
  'education',
  'skillLevel',
  'politicalStatus',
  'householdKind',
] as const

/** Only codes of the national lists stand in a record. */
export const assertCodes = (form: Partial<RecordForm>): void => {
  const issues = fields.flatMap((field) => {
    const given = form[field]
    const isKnown = !given || codeLists[field].some(({ code }) => code === given)
    return isKnown ? [] : [{ path: field, code: 'text.required' }]
  })
  if (issues.length > 0) throw new DomainError('input.invalid', { issues })
}
