import type { Code } from './code.ts'

/** 工会级别, as the product names it; the national numbers 1 to 5 are aliases. */
export const unionLevelNames = [
  { code: 'province', 'zh-CN': '省总工会', en: 'Province', aliases: ['1', '省', '省级', '省总'] },
  {
    code: 'city',
    'zh-CN': '市总工会',
    en: 'City',
    aliases: ['2', '市', '市级', '市总', '州总工会', '市州总'],
  },
  {
    code: 'district',
    'zh-CN': '区县总工会',
    en: 'District',
    aliases: ['3', '县', '区', '区县', '县级', '区总工会', '县总工会', '区县总'],
  },
  {
    code: 'street',
    'zh-CN': '乡镇街道工会',
    en: 'Street or town',
    aliases: ['4', '街镇', '乡镇', '街道', '乡镇街道'],
  },
  { code: 'base', 'zh-CN': '基层工会', en: 'Base', aliases: ['5', '基层'] },
] as const satisfies readonly Code[]
