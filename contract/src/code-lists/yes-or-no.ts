import type { Code } from './code.ts'

/** 是否: of 是否农民工会员 and the like. */
export const yesOrNo = [
  { code: '1', 'zh-CN': '是', en: 'Yes', aliases: ['Y', 'TRUE', '有', '对'] },
  { code: '0', 'zh-CN': '否', en: 'No', aliases: ['N', 'FALSE', '不是', '非'] },
] as const satisfies readonly Code[]
