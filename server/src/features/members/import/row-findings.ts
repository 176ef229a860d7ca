import { normaliseText } from '@huigong/contract/values/text'
import type { CellValue } from '../../../platform/spreadsheet/cell-value.ts'
import type { FieldFinding } from '../../imports/index.ts'
import type { MemberFieldName } from './fields.ts'

/** Gathers what is wrong with a row, or only worth a look. */
export type RowFindings = {
  refuse: (field: MemberFieldName, code: string, values?: Record<string, unknown>) => void
  warn: (field: MemberFieldName, code: string) => void
  /** Problems first. */
  list: () => FieldFinding[]
  isRefused: () => boolean
}

export const createRowFindings = (): RowFindings => {
  const problems: FieldFinding[] = []
  const warnings: FieldFinding[] = []
  return {
    list: () => [...problems, ...warnings],
    isRefused: () => problems.length > 0,
    warn: (field, code) => void warnings.push({ field, code }),
    refuse: (field, code, values) => void problems.push({ field, code, values }),
  }
}

const longestWord = 30

/** A cell's word for a sentence. Numbers of people and phones get into wrong columns: they are not repeated. */
export const quotable = (text: string): string => {
  const word = normaliseText(text)
  if (holdsPersonalNumber(word)) return '…'
  return [...word].length > longestWord ? `${[...word].slice(0, longestWord).join('')}…` : word
}

export const holdsPersonalNumber = (text: string): boolean => /\d(?:[\s-]?\d){5}/.test(normaliseText(text))

/** What a reader of values takes: the number itself where the cell holds one, so that lost digits are seen. */
export const inputOf = (cell: CellValue): string | number =>
  cell.kind === 'number' && cell.number !== undefined ? cell.number : cell.text
