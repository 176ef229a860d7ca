import type { Writable } from 'node:stream'
import { z } from 'zod'
import { DomainError } from '../../../platform/errors/domain-error.ts'
import { type WrittenColumn, writeWorkbook } from '../../../platform/spreadsheet/write-workbook.ts'
import type { Context } from '../../access/index.ts'
import { recordFact } from '../../audit/index.ts'
import { getProgress, type WelfareProgress } from './get-progress.ts'

export type ProgressLanguage = 'zh-CN' | 'en'

const query = z.object({ year: z.coerce.number().int().min(2000).max(2100), unionId: z.uuid().optional() })

const words = {
  'zh-CN': {
    sheet: '发放进度',
    own: '本级',
    total: '合计',
    headings: [
      '工会',
      '实名会员',
      '进行中活动',
      '发放张数',
      '发放金额/元',
      '领取张数',
      '领取金额/元',
      '核销张数',
      '核销金额/元',
      '逾期未结清活动',
      '未发放的基层工会',
    ],
  },
  en: {
    sheet: 'Welfare progress',
    own: 'The union itself',
    total: 'Total',
    headings: [
      'Union',
      'Verified members',
      'Open activities',
      'Issued',
      'Issued (CNY)',
      'Claimed',
      'Claimed (CNY)',
      'Redeemed',
      'Redeemed (CNY)',
      'Overdue activities',
      'Base unions without any',
    ],
  },
}

const formats = ['text', 'number', 'number', 'number', 'money', 'number', 'money', 'number', 'money'] as const

/** The progress of a year as a workbook: each union one level down, the union itself and the total. Leaves a fact. */
export const exportProgress = async (
  ctx: Context,
  asked: unknown,
  language: ProgressLanguage,
): Promise<{ fileName: string; write: (stream: Writable) => Promise<void> }> => {
  const read = query.safeParse(asked)
  if (!read.success) throw new DomainError('input.invalid')
  const { year, unionId } = read.data
  const progress = await getProgress(ctx, { year, ...(unionId ? { unionId } : {}) })
  await ctx.transaction((tx) =>
    recordFact(tx, ctx, {
      action: 'welfare.exported',
      objectKind: 'union',
      objectId: progress.unionId,
      details: { year },
    }),
  )
  const { sheet, headings } = words[language]
  const columns = headings.map(
    (header, index): WrittenColumn => ({
      header,
      width: index === 0 ? 40 : 16,
      format: formats[index] ?? 'number',
    }),
  )
  return {
    fileName: `${progress.unionName}-${sheet}-${year}.xlsx`,
    write: (stream) =>
      writeWorkbook(stream, {
        sheets: [{ name: sheet, columns, rows: rowsOf(progress, language), frozenRows: 1 }],
      }),
  }
}

function* rowsOf({ children, own, total }: WelfareProgress, language: ProgressLanguage) {
  const { own: ownName, total: totalName } = words[language]
  for (const child of children) yield cells(child.unionName, child, child)
  yield cells(ownName, own, none)
  yield cells(totalName, total, none)
}

type Amounts = WelfareProgress['total']
type Counts = Partial<
  Record<'verifiedMembers' | 'openActivities' | 'overdueActivities' | 'idleUnions', number>
>
const none: Counts = {}

const cells = (name: string, amounts: Amounts, counts: Counts) => [
  name,
  counts.verifiedMembers,
  counts.openActivities,
  amounts.issuedUnits,
  amounts.issuedInFen / 100,
  amounts.claimedUnits,
  amounts.claimedInFen / 100,
  amounts.redeemedUnits,
  amounts.redeemedInFen / 100,
  counts.overdueActivities,
  counts.idleUnions,
]
