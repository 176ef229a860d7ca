import type { Code } from './code.ts'

/** 会籍变化类型. Source: 《工会会员信息采集表》. */
export const membershipChangeKinds = [
  { code: '1', 'zh-CN': '入会', en: 'Joined', aliases: ['加入'] },
  { code: '2', 'zh-CN': '转入', en: 'Transferred in', aliases: ['接转入'] },
  { code: '3', 'zh-CN': '保留', en: 'Retained', aliases: ['保留会籍'] },
  { code: '4', 'zh-CN': '转出', en: 'Transferred out', aliases: ['接转出'] },
  { code: '5', 'zh-CN': '除名', en: 'Expelled', aliases: ['开除', '开除会籍'] },
  { code: '6', 'zh-CN': '退会', en: 'Left', aliases: ['自愿退会'] },
] as const satisfies readonly Code[]
