import type { Code } from './code.ts'

/** 性别. Source: GB/T 2261.1. */
export const sexes = [
  { code: '0', 'zh-CN': '未知的性别', en: 'Unknown', aliases: ['未知'] },
  { code: '1', 'zh-CN': '男', en: 'Male', aliases: ['男性', 'M'] },
  { code: '2', 'zh-CN': '女', en: 'Female', aliases: ['女性', 'F'] },
  { code: '9', 'zh-CN': '未说明的性别', en: 'Not stated', aliases: ['未说明'] },
] as const satisfies readonly Code[]
