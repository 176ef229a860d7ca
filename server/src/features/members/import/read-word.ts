import type { Code } from '@huigong/contract/code-lists/code'
import { findCode, nearestWords } from '@huigong/contract/code-lists/find-code'
import type { CellValue } from '../../../platform/spreadsheet/cell-value.ts'
import { type CodeField, codeLists, readByCodeToo } from './code-fields.ts'
import { quotable, type RowFindings } from './row-findings.ts'

/** The code of a word of a list; an unknown word is refused with the words that it is most like. */
export const readWord = (field: CodeField, cell: CellValue, findings: RowFindings): string | undefined => {
  if (cell.text === '') return undefined
  const list: readonly Code[] = codeLists[field]
  const found = findOnce(field, list, cell.text)
  if (found) return found.code
  const word = quotable(cell.text)
  const near = nearestWords(list, word)
  if (near.length === 0) findings.refuse(field, 'code_list.unknown_word', { word })
  else findings.refuse(field, 'code_list.unknown_word_near', { word, words: near.join('、') })
  return undefined
}

/** Words come again and again: those that were understood are remembered, which are few. */
const understood = new Map<string, Code>()

const findOnce = (field: CodeField, list: readonly Code[], text: string): Code | undefined => {
  const key = `${field} ${text}`
  const known = understood.get(key)
  if (known) return known
  const found = findCode(list, text, { byNameOnly: !readByCodeToo.includes(field) })
  if (found && understood.size < mostUnderstood) understood.set(key, found)
  return found
}

const mostUnderstood = 2_000
