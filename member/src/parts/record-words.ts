import type { CorrectableField, CorrectableRecord } from '@huigong/contract'
import { recordCodesOf } from '@huigong/contract/code-lists/record-codes'
import { useDateWords } from '../platform/dates.ts'
import { useText } from '../platform/texts.ts'
import { useCodeName } from './code-options.ts'

/** A field of a person's record in words; null where it is empty. */
export const useRecordWords = () => {
  const text = useText()
  const { dayText } = useDateWords()
  const nameOf = useCodeName()
  return (record: Partial<CorrectableRecord>, field: CorrectableField): string | null => {
    const value = record[field] ?? null
    if (value === null || value === '') return null
    if (field === 'sex') return text(`names.sexes.${value as 'male' | 'female'}`)
    if (typeof value === 'boolean') return text(value ? 'names.yesOrNo.yes' : 'names.yesOrNo.no')
    if (field === 'bornOn' || field === 'joinedOn') return dayText(value)
    const list = recordCodesOf(field)
    return list ? nameOf(list, value) : value
  }
}
