import { contractTexts } from '@huigong/contract/locales/index'
import { amountInWords } from '@huigong/contract/values/amount-in-words'
import { formatFen } from '@huigong/contract/values/money'
import type { PrintedColumn } from '../../../platform/pdf/printed-table.ts'
import type { Row } from '../sheets/frozen-sheet.ts'
import type { NewSheet } from '../sheets/issue-sheet.ts'
import { momentText } from '../sheets/moment-text.ts'
import type { Dealing } from './settled-time.ts'
import { type Line, totalOf } from './settlement-lines.ts'

const columns: PrintedColumn[] = [
  { heading: '序号', width: 5, format: 'number' },
  { heading: '活动', width: 20, format: 'text' },
  { heading: '券种', width: 18, format: 'text' },
  { heading: '面值/元', width: 9, format: 'money' },
  { heading: '核销张数', width: 8, format: 'number' },
  { heading: '核销金额/元', width: 12, format: 'money' },
  { heading: '撤销张数', width: 8, format: 'number' },
  { heading: '应结张数', width: 8, format: 'number' },
  { heading: '应结金额/元', width: 12, format: 'money' },
  { heading: '不结张数 （过期、作废）', width: 10, format: 'number' },
]

export const settlementRow = (line: Line, index: number): Row => [
  index + 1,
  line.activityTitle,
  line.campaignName,
  line.valueInFen,
  line.redeemedUnits,
  line.redeemedUnits * line.valueInFen,
  line.reversedUnits,
  line.payableUnits,
  line.payableInFen,
  line.unpaidUnits,
]

/** What both sides sign (seed 004, 二(六): 以实际领取数量与商家结算). */
export const settlementFrame = (
  { merchantName, fromAt, untilAt }: Dealing,
  lines: readonly Line[],
  lockedAt: Date,
  answerBy: Date,
): NewSheet['frame'] => {
  const { units, amountInFen } = totalOf(lines)
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0)
  const redeemed = sum(({ redeemedUnits }) => redeemedUnits)
  const reversed = sum(({ reversedUnits }) => reversedUnits)
  return {
    heading: contractTexts['zh-CN'].names.welfareDocumentKinds.settlement,
    facts: [
      ['商家', merchantName],
      ['结算时间段', `${momentText(fromAt)} 至 ${momentText(untilAt)}（不含）`],
      ['锁定时间', momentText(lockedAt)],
      ['商家答复期限', momentText(answerBy)],
    ],
    columns,
    totals: [
      null,
      '合计',
      null,
      null,
      redeemed,
      sum((line) => line.redeemedUnits * line.valueInFen),
      reversed,
      units,
      amountInFen,
      sum(({ unpaidUnits }) => unpaidUnits),
    ],
    foot: [
      ['应结金额', `${formatFen(amountInFen, 'zh-CN')}（${amountInWords(amountInFen)}）`],
      ['数量核对', `核销 ${redeemed} − 撤销 ${reversed} = 应结 ${units}`],
    ],
    signatures: ['工会经办', '工会审核', '商家确认'],
  }
}
