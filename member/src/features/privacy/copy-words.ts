import { type CorrectableField, type CorrectableRecord, correctableFields } from '@huigong/contract'
import { useDateWords } from '../../platform/dates.ts'
import { type TextKey, useText } from '../../platform/texts.ts'
import { useRecordWords } from '../reviews/record-words.ts'
import type { CopyField, CopyPartName } from './copy-parts.ts'

/** Names for what the copy calls by its kind. */
const kindWords: Partial<Record<CopyPartName, string>> = {
  furtherDocuments: 'values.identityDocumentKinds',
  membershipChanges: 'names.membershipChangeKinds',
  plannedChanges: 'names.plannedKinds',
  accesses: 'names.dataAccessKinds',
}

/** A value of the copy in words; null where there is nothing to say. */
export const useCopyWords = () => {
  const text = useText()
  const { dayText, instantText } = useDateWords()
  const recordWords = useRecordWords()
  return (part: CopyPartName, row: Record<string, unknown>, field: CopyField): string | null => {
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
}

const isRecordField = (field: string): field is CorrectableField =>
  (correctableFields as readonly string[]).includes(field)
