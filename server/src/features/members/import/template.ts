import type { Code } from '@huigong/contract/code-lists/code'
import type {
  WrittenCell,
  WrittenColumn,
  WrittenSheet,
} from '../../../platform/spreadsheet/write-workbook.ts'
import { type Language, type TemplateShape, unionFields } from '../../imports/index.ts'
import { codeLists } from './code-fields.ts'
import { type MemberFieldName, memberFields } from './fields.ts'
import { templateTexts as english } from './locales/en.ts'
import { templateTexts as chinese } from './locales/zh-CN.ts'

const textsOf = { 'zh-CN': chinese, en: english }

const isOfUnion = (field: string): boolean => unionFields.some((known) => known.field === field)

const shapes: Record<TemplateShape, readonly MemberFieldName[]> = {
  short: ['name', 'document'],
  national: memberFields.map(({ field }) => field).filter((field) => !isOfUnion(field)),
}

const fieldsOf = (shape: TemplateShape, hasUnions: boolean): readonly MemberFieldName[] => [
  ...(hasUnions ? unionFields.map(({ field }) => field) : []),
  ...shapes[shape],
]

/** The form to fill in and a sheet that explains it. */
export const memberTemplate = (
  shape: TemplateShape,
  language: Language,
  hasUnions = false,
): WrittenSheet[] => {
  const { sheets } = textsOf[language]
  const fields = fieldsOf(shape, hasUnions)
  const columns = fields.map((field) => memberColumn(field, language)!)
  return [
    { name: sheets.members, columns, rows: [], frozenRows: 1 },
    { name: sheets.instructions, ...instructions(fields, language), frozenRows: 1 },
  ]
}

/** The column of a field: every column is text, so that numbers stay whole and dates stay as typed. */
export const memberColumn = (field: string, language: Language): WrittenColumn | undefined => {
  const { headings, notes } = textsOf[language]
  if (!isField(field)) return undefined
  const note = field in notes ? notes[field as keyof typeof notes] : undefined
  return {
    header: headings[field],
    width: widths[field] ?? (language === 'en' ? 20 : 14),
    format: 'text',
    ...(note && { note }),
    ...(field in codeLists && {
      choices: wordsOf(codeLists[field as keyof typeof codeLists], field, language),
    }),
  }
}

const isField = (field: string): field is MemberFieldName =>
  memberFields.some((known) => known.field === field)

const widths: Partial<Record<MemberFieldName, number>> = {
  document: 24,
  documentKind: 24,
  householdPlace: 28,
  changeReason: 26,
  employerName: 30,
  unionName: 36,
  unionCreditCode: 24,
  note: 30,
}

/** People who have left are not imported: their kinds of change are not offered. */
const notOffered: Partial<Record<MemberFieldName, readonly string[]>> = {
  changeKind: ['4', '5', '6'],
  sex: ['0', '9'],
}

const wordsOf = (list: readonly Code[], field: MemberFieldName, language: Language): string[] =>
  list.filter(({ code }) => !notOffered[field]?.includes(code)).map((entry) => entry[language])

const instructions = (fields: readonly MemberFieldName[], language: Language) => {
  const { headings, notes, instructions: texts } = textsOf[language]
  const rows: WrittenCell[][] = fields.map((field) => {
    const isRequired = memberFields.some((known) => known.field === field && 'isRequired' in known)
    const note =
      field in notes ? notes[field as keyof typeof notes] : isRequired ? texts.required : texts.optional
    return [headings[field], note, exampleOf(field, language)]
  })
  return {
    columns: [
      { header: texts.column, width: 24, format: 'text' as const },
      { header: texts.rule, width: 70, format: 'text' as const },
      { header: texts.example, width: 32, format: 'text' as const },
    ],
    rows: [...rows, [], ...texts.general.map((line) => ['', line])],
  }
}

const exampleOf = (field: MemberFieldName, language: Language): string => {
  const { examples } = textsOf[language].instructions
  if (field in examples) return examples[field as keyof typeof examples]
  return field in codeLists ? (codeLists[field as keyof typeof codeLists][0]?.[language] ?? '') : ''
}
