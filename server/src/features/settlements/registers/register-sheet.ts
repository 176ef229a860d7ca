import type { UnitIdentity } from '@huigong/contract'
import { contractTexts } from '@huigong/contract/locales/index'
import { amountInWords } from '@huigong/contract/values/amount-in-words'
import { formatFen } from '@huigong/contract/values/money'
import type { PrintedColumn } from '../../../platform/pdf/printed-table.ts'
import type { Row } from '../sheets/frozen-sheet.ts'
import type { NewSheet } from '../sheets/issue-sheet.ts'
import { momentText } from '../sheets/moment-text.ts'
import type { PeopleCounts } from './count-people.ts'
import type { OwnActivity } from './own-activity.ts'
import type { RegisterVoucher } from './read-vouchers.ts'

/** The columns that the books ask for (domain rules 4.3). Numbers of people are masked; the code shows its last four digits. */
const columns: PrintedColumn[] = [
  { heading: '序号', width: 4, format: 'number' },
  { heading: '工会名称', width: 10, format: 'text' },
  { heading: '活动/批次号', width: 7, format: 'text' },
  { heading: '姓名', width: 6, format: 'text' },
  { heading: '证件号 （脱敏）', width: 8.5, format: 'text' },
  { heading: '手机号 （脱敏）', width: 8, format: 'text' },
  { heading: '分工会/小组', width: 9, format: 'text' },
  { heading: '应发券名', width: 8, format: 'text' },
  { heading: '面值/元', width: 6, format: 'money' },
  { heading: '应发数量', width: 4, format: 'number' },
  { heading: '领券时间', width: 7.5, format: 'text' },
  { heading: '核销状态', width: 5.5, format: 'text' },
  { heading: '核销时间', width: 7.5, format: 'text' },
  { heading: '核销点/商家', width: 8, format: 'text' },
  { heading: '核销人 （账号）', width: 8, format: 'text' },
  { heading: '券码后四位', width: 5, format: 'text' },
  { heading: '实领数量', width: 4, format: 'number' },
  { heading: '金额/元', width: 6.5, format: 'money' },
  { heading: '备注', width: 7, format: 'text' },
]

/** A number of the activity that fits into a column: the day on which it was made and the end of its id. */
export const batchOf = ({ id, createdAt }: OwnActivity): string =>
  `${momentText(createdAt).slice(0, 10).replaceAll('-', '')}-${id.slice(-6).toUpperCase()}`

export const registerRow = (activity: OwnActivity, voucher: RegisterVoucher, position: number): Row => {
  const isReceived = voucher.status === 'redeemed'
  return [
    position,
    activity.unionName,
    batchOf(activity),
    voucher.name,
    voucher.document,
    voucher.phone,
    voucher.unionName === activity.unionName
      ? (voucher.employerName ?? voucher.unionName)
      : voucher.unionName,
    voucher.campaignName,
    voucher.valueInFen,
    voucher.status === 'void' ? 0 : 1,
    momentText(voucher.claimedAt),
    contractTexts['zh-CN'].names.voucherStatuses[voucher.status],
    voucher.redeemedAt && momentText(voucher.redeemedAt),
    voucher.merchantName,
    voucher.clerkName && `${voucher.clerkName} ${voucher.clerkPhone ?? ''}`.trim(),
    voucher.number.slice(-4),
    isReceived ? 1 : 0,
    isReceived ? voucher.valueInFen : 0,
    remarkOf(voucher),
  ]
}

const remarkOf = ({ status, endReason, isCollectedByProxy, reversals }: RegisterVoucher): string | null =>
  [
    isCollectedByProxy && '代领',
    reversals > 0 && `撤销 ${reversals} 次`,
    status === 'expired' && '过期',
    status === 'void' && (endReason ? `作废：${endReason}` : '作废'),
  ]
    .filter(Boolean)
    .join('；') || null

export type RegisterSums = {
  rows: number
  /** Due without those that were made void: whoever may claim again instead is due once. */
  units: number
  dueInFen: number
  receivedUnits: number
  receivedInFen: number
}

export const registerFrame = (
  activity: OwnActivity,
  asOf: Date,
  sums: RegisterSums,
  people: PeopleCounts,
  identity: UnitIdentity,
): NewSheet['frame'] => ({
  heading: contractTexts['zh-CN'].names.welfareDocumentKinds.register,
  facts: [
    ['活动', activity.title],
    ['活动/批次号', batchOf(activity)],
    ['活动时间', `${momentText(activity.startsAt)} 至 ${momentText(activity.endsAt)}`],
    ['统计截止时间', momentText(asOf)],
  ],
  columns,
  totals: totalsOf(sums),
  foot: [
    ['应领人数', String(people.eligible)],
    ['领券人数', String(people.claimed)],
    ['实领人数', String(people.received)],
    ['未领人数', String(people.eligible - people.received)],
    ['应发金额', `${formatFen(sums.dueInFen, 'zh-CN')}（${amountInWords(sums.dueInFen)}）`],
    ['实发金额', `${formatFen(sums.receivedInFen, 'zh-CN')}（${amountInWords(sums.receivedInFen)}）`],
    ['数量核对', identityText(identity)],
  ],
  signatures: ['制表', '审核', '负责人'],
})

const totalsOf = ({ units, receivedUnits, receivedInFen }: RegisterSums): Row =>
  columns.map(({ heading }) => {
    if (heading === '工会名称') return '合计'
    if (heading === '应发数量') return units
    if (heading === '实领数量') return receivedUnits
    return heading === '金额/元' ? receivedInFen : null
  })

const identityText = ({ issued, unclaimed, claimed, redeemed, expired, void: voided }: UnitIdentity) =>
  `发放 ${issued} = 未领 ${unclaimed} + 已领未用 ${claimed} + 已核销 ${redeemed} + 已过期 ${expired} + 已作废 ${voided}`
