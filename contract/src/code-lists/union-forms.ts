import type { Code } from './code.ts'

/** 工会组织形式. Source: domain rules 2.4. */
export const unionForms = [
  { code: '110', 'zh-CN': '工会委员会', en: 'Union committee', aliases: ['委员会'] },
  {
    code: '120',
    'zh-CN': '工会工作委员会',
    en: 'Union working committee',
    aliases: ['工委', '工会工委', '工作委员会'],
  },
  {
    code: '130',
    'zh-CN': '工会支会(分会)',
    en: 'Union branch',
    aliases: ['支会', '分会', '工会支会', '工会分会', '分工会'],
  },
] as const satisfies readonly Code[]
