import { guessIdentityDocumentKind } from '@huigong/contract/values/guess-identity-document-kind'
import { maskIdentityNumber, maskPhone } from '@huigong/contract/values/masking'
import { readPersonName } from '@huigong/contract/values/name'
import { normaliseCode } from '@huigong/contract/values/text'
import type { CellValue } from '../../../platform/spreadsheet/cell-value.ts'
import { todayInShanghai } from '../../../ports/clock/today-in-shanghai.ts'
import type { Context } from '../../access/index.ts'
import type { RowReader, RowReading } from '../../imports/index.ts'
import { documentKey, documentPurpose, personPhonePurpose } from '../../people/index.ts'
import { memberFields } from './fields.ts'
import { readDetails, readMobile } from './read-details.ts'
import { type ReadDocument, readDocument } from './read-document.ts'
import { createRowFindings, holdsPersonalNumber, type RowFindings } from './row-findings.ts'

type Sealing = Context['sealing']

/** Reads rows of either form into what the records store, numbers sealed. Every finding of a row is told at once. */
export const createMemberReader = (ctx: Pick<Context, 'sealing' | 'clock'>): RowReader => {
  const today = todayInShanghai(ctx.clock)
  return (cellOf) => {
    const nameCell = cellOf('name')
    const numberCell = cellOf('document')
    if (isNoRecord(nameCell, numberCell)) return undefined
    const findings = createRowFindings()
    let hasErrors = false
    for (const { field } of memberFields)
      if (cellOf(field).kind === 'error') {
        hasErrors = true
        findings.refuse(field, 'import.formula_error')
      }
    if (isSwapped(nameCell, numberCell)) {
      findings.refuse('name', 'import.name_and_document_swapped')
      return {
        name: null,
        documentMasked: null,
        keyHashes: [],
        record: null,
        findings: findings.list(),
        isInvalid: true,
      }
    }
    const readable = hasErrors
      ? (field: string): CellValue =>
          cellOf(field).kind === 'error' ? { text: '', kind: 'empty' } : cellOf(field)
      : cellOf
    const name = nameCell.kind === 'error' ? undefined : readName(nameCell, findings)
    const document =
      numberCell.kind === 'error'
        ? undefined
        : readDocument(numberCell, readable('documentKind'), today, findings)
    const details = readDetails(readable, document, today, findings)
    const phone = readMobile(readable('phone'), findings)
    return assemble(ctx.sealing, { name, document, details, phone, findings, shown: shownName(nameCell) })
  }
}

type Parts = {
  name: string | undefined
  document: ReadDocument | undefined
  details: Record<string, unknown>
  phone: string | undefined
  findings: RowFindings
  shown: string | null
}

const assemble = (sealing: Sealing, parts: Parts): RowReading => {
  const { name, document, details, phone, findings, shown } = parts
  const common = { name: name ?? shown, findings: findings.list() }
  if (!document) return { ...common, documentMasked: null, keyHashes: [], record: null, isInvalid: true }
  const documentMasked = maskIdentityNumber(document.kind, document.number)
  if (findings.isRefused() || name === undefined)
    return { ...common, documentMasked, keyHashes: [], record: null, isInvalid: true }
  const lookups = sealing.lookupHashes(documentPurpose, documentKey(document.kind, document.uniqueNumber))
  return {
    ...common,
    documentMasked,
    keyHashes: lookups.map(({ hash }) => hash),
    record: {
      documentKind: document.kind,
      documentSealed: sealing.seal(documentPurpose, document.number),
      lookupKeyId: lookups[0]?.keyId,
      ...details,
      ...sealPhone(sealing, phone),
    },
    isInvalid: false,
  }
}

const sealPhone = (sealing: Sealing, phone: string | undefined) =>
  phone === undefined
    ? {}
    : {
        phoneSealed: sealing.seal(personPhonePurpose, phone),
        phoneMasked: maskPhone(phone),
        phoneHashes: sealing.lookupHashes(personPhonePurpose, phone).map(({ hash }) => hash),
      }

const readName = (cell: CellValue, findings: RowFindings): string | undefined => {
  const reading = readPersonName(cell.text)
  if (reading.ok) return reading.name
  findings.refuse('name', `person_name.${reading.code}`)
  return undefined
}

/** A name that was refused is shown as typed, unless it is a number of somebody. */
const shownName = (cell: CellValue): string | null =>
  cell.text === '' || holdsPersonalNumber(cell.text) ? null : [...cell.text].slice(0, 50).join('')

/** The header once more, and the signature and remark lines below a form, which have no document. */
const isNoRecord = (name: CellValue, number: CellValue): boolean => {
  const word = normaliseCode(name.text)
  if (number.text !== '') return word === '姓名' && /^(有效)?证件号码?$/.test(normaliseCode(number.text))
  return /^(信息采集人|采集人|单位负责人|负责人|填报|填表|制表|审核人|说明|注[:：\d]|备注|合计)/.test(word)
}

const isSwapped = (name: CellValue, number: CellValue): boolean =>
  guessIdentityDocumentKind(name.text) !== undefined &&
  holdsPersonalNumber(name.text) &&
  readPersonName(number.text).ok &&
  !/\d/.test(number.text)
