import type { Code } from './code.ts'

/** 基层工会类型. Source: 《工会组织信息采集表》; codes beyond 02 follow its order. */
export const unionKinds = [
  { code: '01', 'zh-CN': '独立基层工会', en: 'Independent base union', aliases: ['独立', '独立基层'] },
  { code: '02', 'zh-CN': '联合基层工会', en: 'Joint base union', aliases: ['联合', '联合基层', '联合工会'] },
  { code: '03', 'zh-CN': '工会联合会', en: 'Federation of unions', aliases: ['工联会', '联合会'] },
  {
    code: '04',
    'zh-CN': '产业(系统)工会',
    en: 'Industrial or system union',
    aliases: ['产业工会', '系统工会'],
  },
  { code: '05', 'zh-CN': '总工会', en: 'General union', aliases: ['总工会机关'] },
] as const satisfies readonly Code[]
