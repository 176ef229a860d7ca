import { readDate } from '@huigong/contract/values/date'
import { readPhone } from '@huigong/contract/values/phone'
import { countCharacters } from '@huigong/contract/values/text'
import type { CellValue } from '../../../platform/spreadsheet/cell-value.ts'
import type { MemberFieldName } from './fields.ts'
import type { ReadDocument } from './read-document.ts'
import { readWord } from './read-word.ts'
import { holdsPersonalNumber, inputOf, quotable, type RowFindings } from './row-findings.ts'

type CellOf = (field: MemberFieldName) => CellValue

/** Everything of a row besides name, document and phone, as codes, days and texts; blank cells give nothing. */
export const readDetails = (
  cellOf: CellOf,
  document: ReadDocument | undefined,
  today: string,
  findings: RowFindings,
): Record<string, unknown> => {
  const word = (field: Parameters<typeof readWord>[0]) => readWord(field, cellOf(field), findings)
  const isMigrantWorker = word('isMigrantWorker')
  return {
    sex: readSex(word('sex'), document, findings),
    bornOn: readBirth(cellOf('bornOn'), document, today, findings),
    ethnicGroup: word('ethnicGroup'),
    employment: word('employment'),
    education: word('education'),
    skillLevel: word('skillLevel'),
    politicalStatus: word('politicalStatus'),
    householdKind: word('householdKind'),
    householdPlace: readText('householdPlace', cellOf, findings),
    nativePlace: readText('nativePlace', cellOf, findings),
    isMigrantWorker: isMigrantWorker === undefined ? undefined : isMigrantWorker === '1',
    employerName: readText('employerName', cellOf, findings),
    duty: readText('duty', cellOf, findings),
    nationality: readText('nationality', cellOf, findings),
    note: readText('note', cellOf, findings),
    joinedOn: readPastDay('joinedOn', cellOf('joinedOn'), today, findings),
    changeKind: readChangeKind(cellOf('changeKind'), findings),
    changeReason: word('changeReason'),
  }
}

export const readMobile = (cell: CellValue, findings: RowFindings): string | undefined => {
  if (cell.text === '') return undefined
  const reading = readPhone(inputOf(cell))
  if (reading.ok) return reading.phone
  findings.refuse('phone', `phone.${reading.code}`)
  return undefined
}

const sexOfCode: Record<string, 'male' | 'female'> = { '1': 'male', '2': 'female' }

const readSex = (code: string | undefined, document: ReadDocument | undefined, findings: RowFindings) => {
  const sex = sexOfCode[code ?? '']
  if (sex && document?.sex && sex !== document.sex) findings.refuse('sex', 'import.sex_differs')
  return document?.sex ?? sex
}

const readBirth = (
  cell: CellValue,
  document: ReadDocument | undefined,
  today: string,
  findings: RowFindings,
) => {
  const bornOn = readPastDay('bornOn', cell, today, findings)
  // Forms that ask for year and month only are read as the first of the month.
  const isOther = bornOn && document?.bornOn && bornOn.slice(0, 7) !== document.bornOn.slice(0, 7)
  const isOtherDay = bornOn && document?.bornOn && !bornOn.endsWith('-01') && bornOn !== document.bornOn
  if (isOther || isOtherDay) findings.refuse('bornOn', 'import.birth_differs')
  return document?.bornOn ?? bornOn
}

const readPastDay = (field: 'bornOn' | 'joinedOn', cell: CellValue, today: string, findings: RowFindings) => {
  if (cell.text === '') return undefined
  const reading = readDate(inputOf(cell))
  if (!reading.ok) return void findings.refuse(field, `date.${reading.code}`)
  if (reading.date > today) return void findings.refuse(field, 'import.date_in_future')
  return reading.date
}

const longest = {
  ...{ householdPlace: 200, nativePlace: 100, employerName: 200 },
  ...{ duty: 60, nationality: 40, note: 500 },
}

/** Shown to others in clear: no place for a number of somebody. */
const withoutNumbers: readonly string[] = ['duty', 'nationality', 'note']

const readText = (field: keyof typeof longest, cellOf: CellOf, findings: RowFindings) => {
  const text = cellOf(field).text.replace(/\s+/g, ' ')
  if (text === '') return undefined
  if (countCharacters(text) > longest[field]) findings.refuse(field, 'text.too_long')
  if (withoutNumbers.includes(field) && holdsPersonalNumber(text))
    findings.refuse(field, 'import.personal_number_in_text')
  return text
}

/** Entries of the ledger by 会籍变化类型; who has left is no member to import. */
const changeKinds: Record<string, string> = { '1': 'join', '2': 'transfer_in', '3': 'retain' }

const readChangeKind = (cell: CellValue, findings: RowFindings) => {
  const code = readWord('changeKind', cell, findings)
  if (code === undefined) return undefined
  const kind = changeKinds[code]
  if (!kind) findings.refuse('changeKind', 'import.not_a_present_member', { word: quotable(cell.text) })
  return kind
}
