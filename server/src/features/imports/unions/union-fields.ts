import type { ImportField } from '../import-kind.ts'

/** The columns by which one file serves many unions; a kind puts them among its fields. */
export const unionFields = [
  {
    field: 'unionName',
    headings: [
      '工会名称',
      '所在工会',
      '所属工会',
      '所在工会名称',
      '所属工会名称',
      '工会',
      'Union',
      'Union name',
    ],
  },
  {
    field: 'unionCreditCode',
    headings: ['工会统一社会信用代码', '工会信用代码', '所在工会统一社会信用代码', 'Union credit code'],
  },
] as const satisfies readonly ImportField[]

/** Whether a file with these fields says for each row which union it is for. */
export const namesUnions = (fields: readonly (string | null)[]): boolean =>
  unionFields.some(({ field }) => fields.includes(field))
