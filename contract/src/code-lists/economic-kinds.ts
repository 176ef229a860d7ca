import type { Code } from './code.ts'

/** 经济类型: the nine words of 《工会组织信息采集表》; names of GB/T 12402 are read as aliases. */
export const economicKinds = [
  { code: '1', 'zh-CN': '国有经济', en: 'State economy', aliases: ['国有', '国有全资'] },
  { code: '2', 'zh-CN': '集体经济', en: 'Collective economy', aliases: ['集体', '集体全资'] },
  { code: '3', 'zh-CN': '私营经济', en: 'Private economy', aliases: ['私营', '私有', '私有独资'] },
  { code: '4', 'zh-CN': '个体经济', en: 'Individual economy', aliases: ['个体', '个体经营'] },
  { code: '5', 'zh-CN': '联营经济', en: 'Joint operation', aliases: ['联营'] },
  {
    code: '6',
    'zh-CN': '股份制',
    en: 'Share-holding',
    aliases: [
      '股份制经济',
      '有限责任',
      '有限责任(公司)',
      '有限责任公司',
      '股份有限',
      '股份有限(公司)',
      '股份有限公司',
      '股份合作',
    ],
  },
  {
    code: '7',
    'zh-CN': '外商投资',
    en: 'Foreign investment',
    aliases: ['外商投资经济', '外资', '中外合资', '中外合作'],
  },
  {
    code: '8',
    'zh-CN': '港澳台投资',
    en: 'Hong Kong, Macao or Taiwan investment',
    aliases: ['港澳台投资经济', '港澳台'],
  },
  { code: '9', 'zh-CN': '其他', en: 'Other', aliases: ['其他经济'] },
] as const satisfies readonly Code[]
