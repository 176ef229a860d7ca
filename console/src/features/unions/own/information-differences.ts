import { type InformationField, informationFields, type ShownInformation } from '@huigong/contract'
import { unionForms } from '@huigong/contract/code-lists/union-forms'
import { useTranslation } from 'react-i18next'
import type { Difference } from '../../../parts/DifferenceTable.tsx'
import { useNumber } from '../../../platform/dates.ts'
import { codeText } from '../../members/code-text.ts'

type Compared = {
  before: ShownInformation
  after: ShownInformation
  changedFields: readonly InformationField[]
}

/** A union's record before and after, field by field, in the order of the form. */
export const useInformationDifferences = () => {
  const { t } = useTranslation()
  const textOf = useFieldText()
  return ({ before, after, changedFields }: Compared): Difference[] =>
    informationFields.map((field) => {
      const shared = {
        key: field,
        label: t(`names.informationFields.${field}`),
        isChanged: changedFields.includes(field),
      }
      if (field === 'certificateId') {
        return { ...shared, picturesOf: { before: before.certificateId, after: after.certificateId } }
      }
      return { ...shared, before: textOf(field, before), after: textOf(field, after) }
    })
}

/** The words of one field of a record; a picture has none. */
const useFieldText = () => {
  const { t, i18n } = useTranslation()
  const number = useNumber()
  return (field: InformationField, record: ShownInformation): string | null => {
    if (field === 'kind') return t(`names.unionKinds.${record.kind}`)
    if (field === 'form') return codeText(unionForms, record.form, i18n.language)
    if (field === 'regionCode') return record.regionName ?? record.regionCode
    if (field === 'legalPersonDocument') return record.legalPersonDocumentMasked
    const value = record[field]
    return typeof value === 'number' ? number(value) : value
  }
}

/** Fields in which two records differ; a number typed anew counts although its masked form may look the same. */
export const changedFieldsOf = (
  before: ShownInformation,
  after: ShownInformation,
  hasNewDocument: boolean,
): InformationField[] =>
  informationFields.filter((field) =>
    field === 'legalPersonDocument'
      ? hasNewDocument || before.legalPersonDocumentMasked !== after.legalPersonDocumentMasked
      : before[field] !== after[field],
  )
