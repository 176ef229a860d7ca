import type { Writable } from 'node:stream'
import { memberStatisticsQuery } from '@huigong/contract'
import { DomainError } from '../../platform/errors/domain-error.ts'
import { type WrittenColumn, writeWorkbook } from '../../platform/spreadsheet/write-workbook.ts'
import type { Context } from '../access/index.ts'
import { signedIn } from '../access/index.ts'
import { recordFact } from '../audit/index.ts'
import { type ExportLanguage, exportWords } from './export-words.ts'
import { getMemberStatistics } from './get-member-statistics.ts'
import { listChildStatistics } from './list-child-statistics.ts'
import type { AskedRange } from './time-range.ts'

type Workbook = { fileName: string; write: (stream: Writable) => Promise<void> }

/** Two sheets, by period and by child union; every download leaves a fact. `asked` is read as the query of the screen. */
export const exportMemberStatistics = async (
  ctx: Context,
  asked: unknown,
  language: ExportLanguage,
): Promise<Workbook> => {
  const query = memberStatisticsQuery.safeParse(asked)
  if (!query.success) throw new DomainError('input.invalid')
  const { from, to, scope, grain, periods } = await getMemberStatistics(ctx, query.data)
  await ctx.transaction((tx) =>
    recordFact(tx, ctx, {
      action: 'statistics.exported',
      objectKind: 'statistics',
      details: { from, to, scope },
    }),
  )
  const words = exportWords[language]
  const length = grain === 'day' ? 'YYYY-MM-DD'.length : 'YYYY-MM'.length
  const byPeriod = {
    name: words.byPeriod,
    columns: [textColumn(words[grain], 14), ...countColumns(language)],
    rows: periods.map(({ on, ...counts }) => [on.slice(0, length), ...cellsOf(counts)]),
    frozenRows: 1,
  }
  const byUnion = {
    name: words.byUnion,
    columns: [textColumn(words.union, 40), ...countColumns(language)],
    rows: readChildren(ctx, { from, to }),
    frozenRows: 1,
  }
  const unionName = signedIn(ctx.actor).union?.name ?? ''
  return {
    fileName: `${unionName}-${words.title}-${from}-${to}.xlsx`,
    write: (stream) => writeWorkbook(stream, { sheets: [byPeriod, byUnion] }),
  }
}

const rowsAtOnce = 500

async function* readChildren(ctx: Context, range: AskedRange) {
  let cursor: string | undefined
  do {
    const page = await listChildStatistics(ctx, { ...range, cursor, limit: rowsAtOnce })
    for (const { name, ...counts } of page.items) yield [name, ...cellsOf(counts)]
    cursor = page.nextCursor ?? undefined
  } while (cursor)
}

type Counts = Record<'members' | 'verifiedMembers' | 'membersGrowth' | 'verifiedGrowth', number>

const cellsOf = ({ members, verifiedMembers, membersGrowth, verifiedGrowth }: Counts) => [
  members,
  verifiedMembers,
  members - verifiedMembers,
  membersGrowth,
  verifiedGrowth,
]

const textColumn = (header: string, width: number): WrittenColumn => ({ header, width, format: 'text' })

const countColumns = (language: ExportLanguage): WrittenColumn[] =>
  exportWords[language].counts.map((header) => ({ header, width: 16, format: 'number' }))
