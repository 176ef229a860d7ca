import type { ExportField, ExportForm } from '@huigong/contract'
import type { Code } from '@huigong/contract/code-lists/code'
import { educationLevels } from '@huigong/contract/code-lists/education'
import { employmentStatuses } from '@huigong/contract/code-lists/employment'
import { identityDocumentKindNames } from '@huigong/contract/code-lists/identity-document-kind-names'
import { politicalStatuses } from '@huigong/contract/code-lists/political-statuses'
import { contractTexts } from '@huigong/contract/locales/index'
import type { WrittenCell, WrittenSheet } from '../../platform/spreadsheet/write-workbook.ts'
import { type ExportLanguage, exportWords, type Watermark } from './export-words.ts'
import type { ExportedMember } from './read-members.ts'

export type AskedExport = Watermark & {
  fields: readonly ExportField[]
  scope: ExportForm['scope']
  language: ExportLanguage
}

type Column = { heading: keyof (typeof exportWords)['zh-CN']['headings']; width: number; cell: Cell }
type Cell = (member: ExportedMember, language: ExportLanguage) => WrittenCell

/** The sheet with its watermark above the columns that were asked for. */
export const exportSheet = (asked: AskedExport, members: AsyncIterable<ExportedMember>): WrittenSheet => {
  const { language, fields } = asked
  const words = exportWords[language]
  const lead = words.watermark(asked)
  const chosen = [...always, ...allColumns.flatMap(([field, of]) => (fields.includes(field) ? of : []))]
  return {
    name: words.sheet,
    lead,
    columns: chosen.map(({ heading, width }) => ({ header: words.headings[heading], width, format: 'text' })),
    rows: cellsOf(members, chosen, language),
    frozenRows: lead.length + 1,
  }
}

async function* cellsOf(
  members: AsyncIterable<ExportedMember>,
  columns: readonly Column[],
  language: ExportLanguage,
) {
  for await (const member of members) yield columns.map(({ cell }) => cell(member, language))
}

const always: Column[] = [
  { heading: 'name', width: 14, cell: ({ name }) => name },
  {
    heading: 'status',
    width: 14,
    cell: ({ status }, language) => contractTexts[language].names.membershipStatuses[status],
  },
]

const wordIn =
  (list: readonly Code[], of: (member: ExportedMember) => string | null): Cell =>
  (member, language) =>
    list.find(({ code }) => code === of(member))?.[language] ?? of(member)

const yesOrNo = { 'zh-CN': ['是', '否'], en: ['Yes', 'No'] } as const
const sexes = { 'zh-CN': { male: '男', female: '女' }, en: { male: 'Male', female: 'Female' } } as const

const allColumns: [ExportField, Column[]][] = [
  [
    'document',
    [
      {
        heading: 'documentKind',
        width: 20,
        cell: wordIn(identityDocumentKindNames, (member) => member.documentKind),
      },
      { heading: 'document', width: 24, cell: (member) => member.document },
    ],
  ],
  ['phone', [{ heading: 'phone', width: 16, cell: (member) => member.phone }]],
  [
    'sex',
    [{ heading: 'sex', width: 8, cell: ({ sex }, language) => (sex === null ? null : sexes[language][sex]) }],
  ],
  ['bornOn', [{ heading: 'bornOn', width: 14, cell: (member) => member.bornOn }]],
  ['joinedOn', [{ heading: 'joinedOn', width: 14, cell: (member) => member.joinedOn }]],
  ['employerName', [{ heading: 'employerName', width: 30, cell: (member) => member.employerName }]],
  ['duty', [{ heading: 'duty', width: 16, cell: (member) => member.duty }]],
  [
    'isMigrantWorker',
    [
      {
        heading: 'isMigrantWorker',
        width: 16,
        cell: ({ isMigrantWorker: is }, language) => (is === null ? null : yesOrNo[language][is ? 0 : 1]),
      },
    ],
  ],
  [
    'education',
    [{ heading: 'education', width: 16, cell: wordIn(educationLevels, (member) => member.education) }],
  ],
  [
    'politicalStatus',
    [
      {
        heading: 'politicalStatus',
        width: 16,
        cell: wordIn(politicalStatuses, (member) => member.politicalStatus),
      },
    ],
  ],
  [
    'employment',
    [{ heading: 'employment', width: 18, cell: wordIn(employmentStatuses, (member) => member.employment) }],
  ],
]
