import { problemText } from '@huigong/client'
import type { ImportFinding } from '@huigong/contract'
import type { i18n } from 'i18next'

/** A finding as a sentence that names its column; warnings have texts of their own. */
export const findingText = (i18next: i18n, finding: ImportFinding): string => {
  const separator = i18next.t('imports.separator')
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(separator) : value,
    ]),
  )
  const warning = `values.warnings.${finding.code}`
  const text = i18next.exists(warning)
    ? i18next.t(warning, values)
    : problemText(i18next, finding.code, values)
  return finding.column ? i18next.t('imports.detail.inColumn', { column: finding.column, text }) : text
}
