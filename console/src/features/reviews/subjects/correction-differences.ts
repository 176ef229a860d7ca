import {
  type CorrectableField,
  type CorrectableRecord,
  correctableFields,
  type ShownCorrection,
} from '@huigong/contract'
import { recordCodesOf } from '@huigong/contract/code-lists/record-codes'
import { useTranslation } from 'react-i18next'
import type { Difference } from '../../../parts/DifferenceTable.tsx'
import { codeText } from '../../members/code-text.ts'

/** A person's record before and after, field by field. */
export const useCorrectionDifferences = () => {
  const { t } = useTranslation()
  const textOf = useFieldText()
  return ({ before, after, changedFields }: ShownCorrection): Difference[] =>
    correctableFields.map((field) => ({
      key: field,
      label: t(`names.personFields.${field}`),
      isChanged: changedFields.includes(field),
      before: textOf(field, before),
      after: textOf(field, after),
    }))
}

const useFieldText = () => {
  const { t, i18n } = useTranslation()
  return (field: CorrectableField, record: CorrectableRecord): string | null => {
    const value = record[field]
    if (value === null) return null
    if (field === 'sex') return t(`names.sexes.${value}`)
    if (typeof value === 'boolean') return t(`names.yesOrNo.${value ? 'yes' : 'no'}`)
    const list = recordCodesOf(field)
    return list ? codeText(list, value, i18n.language) : value
  }
}
