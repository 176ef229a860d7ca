import {
  type CorrectableField,
  type CorrectableRecord,
  correctableFields,
  recordFields,
} from '@huigong/contract'
import { useRecordWords } from '../../parts/record-words.ts'
import { useDateWords } from '../../platform/dates.ts'
import { type TextKey, useText } from '../../platform/texts.ts'
import type { CopyField, CopyPartName } from './copy-parts.ts'

/** Names for what the copy calls by its kind. */
const kindWords: Partial<Record<CopyPartName, string>> = {
  furtherDocuments: 'values.identityDocumentKinds',
  membershipChanges: 'names.membershipChangeKinds',
  plannedChanges: 'names.plannedKinds',
  accesses: 'names.dataAccessKinds',
}

/** What a field of the copy is called, and its value in words; null where there is nothing to say. */
export const useCopyWords = () => {
  const text = useText()
  const { dayText, instantText } = useDateWords()
  const recordWords = useRecordWords()
  const labelOf = (field: CopyField): string =>
    isNamed(field) ? text(`names.personFields.${field}`) : text(`privacy.copy.fields.${field}`)
  const wordsOf = (part: CopyPartName, row: Record<string, unknown>, field: CopyField): string | null => {
    const value = row[field]
    if (Array.isArray(value)) return text('privacy.copy.count', { count: value.length })
    if (value === null || value === undefined || value === '') return null
    if (isRecordField(field)) return recordWords(row as CorrectableRecord, field)
    if (field === 'documentKind') return text(`values.identityDocumentKinds.${value}` as TextKey)
    if (field === 'kind') return text(`${kindWords[part]}.${value}` as TextKey)
    if (field === 'status') return text(`names.membershipStatuses.${value}` as TextKey)
    if (typeof value === 'boolean') return text(value ? 'parts.yes' : 'parts.no')
    if (field.endsWith('On') || field === 'on') return dayText(String(value).slice(0, 10))
    if (field.endsWith('At') || field === 'at') return instantText(String(value))
    return String(value)
  }
  return { labelOf, wordsOf }
}

type Named = (typeof recordFields)[number]

/** Fields of the record have their names for every screen. */
const isNamed = (field: CopyField): field is Named => (recordFields as readonly string[]).includes(field)

const isRecordField = (field: string): field is CorrectableField =>
  (correctableFields as readonly string[]).includes(field)
