import type { Language } from '../imports/index.ts'

export type ExportLanguage = Language

type Words = Record<'title' | 'byPeriod' | 'byUnion' | 'day' | 'month' | 'union', string> & {
  counts: readonly string[]
}

/** What the exported workbook says. */
export const exportWords: Record<ExportLanguage, Words> = {
  'zh-CN': {
    title: '会员统计',
    byPeriod: '按时间',
    byUnion: '按下级工会',
    day: '日期',
    month: '月份',
    union: '工会名称',
    counts: ['会员数', '已实名会员数', '未实名会员数', '会员净增', '已实名净增'],
  },
  en: {
    title: 'Member statistics',
    byPeriod: 'By period',
    byUnion: 'By child union',
    day: 'Day',
    month: 'Month',
    union: 'Union',
    counts: ['Members', 'Verified', 'Unverified', 'Net growth', 'Net growth of verified'],
  },
}
