import type { Code } from './code.ts'

/** 就业状况. Source: domain rules 2.4. */
export const employmentStatuses = [
  { code: '1', 'zh-CN': '在岗', en: 'Working', aliases: ['在职', '就业', '在业'] },
  { code: '2', 'zh-CN': '待(下)岗', en: 'Waiting for work', aliases: ['待岗', '下岗', '待下岗职工'] },
  { code: '3', 'zh-CN': '失业', en: 'Unemployed' },
  { code: '4', 'zh-CN': '退休', en: 'Retired' },
  { code: '5', 'zh-CN': '离休', en: 'Retired (veteran cadre)' },
  { code: '6', 'zh-CN': '退职', en: 'Resigned with pension' },
  { code: '7', 'zh-CN': '退养(内退)', en: 'Early internal retirement', aliases: ['退养', '内退'] },
  { code: '8', 'zh-CN': '病休', en: 'On sick leave', aliases: ['长期病休'] },
  { code: '9', 'zh-CN': '其他', en: 'Other' },
] as const satisfies readonly Code[]
