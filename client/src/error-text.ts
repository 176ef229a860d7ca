import type { i18n } from 'i18next'
import { ApiError } from './api-error.ts'

/** The sentence for an error, from `locales/<language>/errors.ts`, with its request id where the operator needs it. */
export const errorText = (i18next: i18n, error: unknown): string => {
  if (!(error instanceof ApiError)) return i18next.t('errors.server.unexpected', { requestId: '' })
  const values = { ...error.values, requestId: error.requestId }
  return i18next.t(`errors.${error.code}`, {
    ...values,
    defaultValue: i18next.t('errors.server.unexpected', values),
  })
}

/** The sentence for a finding of a field, such as `identity_document.wrong_check_digit`: a problem or a warning. */
export const problemText = (i18next: i18n, code: string, values: Record<string, unknown> = {}): string =>
  i18next.t([`values.problems.${code}`, `values.warnings.${code}`], {
    ...values,
    defaultValue: i18next.t('errors.input.invalid'),
  })
