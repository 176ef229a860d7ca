import { findCode } from '@huigong/contract/code-lists/find-code'
import { guessIdentityDocumentKind } from '@huigong/contract/values/guess-identity-document-kind'
import { readIdentityDocument } from '@huigong/contract/values/identity-document'
import type {
  IdentityDocumentKind,
  IdentityDocumentReading,
} from '@huigong/contract/values/identity-document-kinds'
import { normaliseCode } from '@huigong/contract/values/text'
import type { CellValue } from '../../../platform/spreadsheet/cell-value.ts'
import { codeLists } from './code-fields.ts'
import { readWord } from './read-word.ts'
import { inputOf, type RowFindings } from './row-findings.ts'

export type ReadDocument = Extract<IdentityDocumentReading, { ok: true }>

/** The document of a row; its kind from the column or, in the short form, from the number's shape. */
export const readDocument = (
  numberCell: CellValue,
  kindCell: CellValue,
  today: string,
  findings: RowFindings,
): ReadDocument | undefined => {
  const input = inputOf(numberCell)
  if (numberCell.text === '') return void findings.refuse('document', 'identity_document.empty')
  const kind = kindOf(kindCell, input, findings)
  if (kind === undefined) return undefined
  const reading = readIdentityDocument(kind, input, { today, allowLegacy: true })
  if (!reading.ok) return void findings.refuse('document', `identity_document.${reading.code}`)
  for (const warning of reading.warnings) findings.warn('document', `identity_document.${warning}`)
  return reading
}

/** A passport may be Chinese or foreign: its number tells. */
const eitherPassport = ['护照', 'PASSPORT']

const kindOf = (
  cell: CellValue,
  input: string | number,
  findings: RowFindings,
): IdentityDocumentKind | undefined => {
  const guess = guessIdentityDocumentKind(input)
  if (cell.text === '') {
    if (guess === undefined) findings.refuse('document', 'import.document_kind_unclear')
    return guess
  }
  if (eitherPassport.includes(normaliseCode(cell.text)))
    return guess === 'chinese_passport' ? guess : 'foreign_passport'
  if (!findCode(codeLists.documentKind, cell.text)) return void readWord('documentKind', cell, findings)
  return findCode(codeLists.documentKind, cell.text)?.code
}
