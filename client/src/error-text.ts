import type { ErrorValues } from '@huigong/contract'
import type { i18n } from 'i18next'
import { ApiError } from './api-error.ts'

/** The sentence for an error, from `locales/<language>/errors.ts`, with its request id where the operator needs it. */
export const errorText = (i18next: i18n, error: unknown): string => {
  if (!(error instanceof ApiError)) return i18next.t('errors.server.unexpected', { requestId: '' })
  const values = { ...inWords(error.values, i18next.language), requestId: error.requestId }
  return i18next.t(`errors.${error.code}`, {
    ...values,
    defaultValue: i18next.t('errors.server.unexpected', values),
  })
}

/** Several of something, such as months, in a row as the language writes it. */
const inWords = (values: ErrorValues, language: string): ErrorValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(language === 'en' ? ', ' : '、') : value,
    ]),
  )

/** The sentence for a finding of a field, such as `identity_document.wrong_check_digit`: a problem or a warning. */
export const problemText = (i18next: i18n, code: string, values: Record<string, unknown> = {}): string =>
  i18next.t([`values.problems.${code}`, `values.warnings.${code}`], {
    ...values,
    defaultValue: i18next.t('errors.input.invalid'),
  })
