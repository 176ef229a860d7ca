import type { CorrectableField, CorrectableRecord } from '@huigong/contract'
import { useCodeName } from '../../parts/code-options.ts'
import { useDateWords } from '../../platform/dates.ts'
import { useText } from '../../platform/texts.ts'
import { codeListOf, dayFields } from './record-fields.ts'

/** A field of the own record in words; null where it is empty. */
export const useRecordWords = () => {
  const text = useText()
  const { dayText } = useDateWords()
  const nameOf = useCodeName()
  return (record: Partial<CorrectableRecord>, field: CorrectableField): string | null => {
    const value = record[field] ?? null
    if (value === null || value === '') return null
    if (field === 'sex') return text(`names.sexes.${value as 'male' | 'female'}`)
    if (typeof value === 'boolean') return text(value ? 'names.yesOrNo.yes' : 'names.yesOrNo.no')
    if (dayFields.includes(field)) return dayText(value)
    const list = codeListOf[field]
    return list ? nameOf(list, value) : value
  }
}
