import type { Code } from './code.ts'

/** 户籍类型: the two words of the national form, and the undivided one of the reform since 2014. */
export const householdKinds = [
  {
    code: '1',
    'zh-CN': '非农业户口',
    en: 'Non-agricultural',
    aliases: ['非农业', '非农', '城镇', '城镇户口', '非农业家庭户口', '非农业集体户口'],
  },
  {
    code: '2',
    'zh-CN': '农业户口',
    en: 'Agricultural',
    aliases: ['农业', '农村', '农村户口', '农业家庭户口', '农业集体户口'],
  },
  {
    code: '3',
    'zh-CN': '居民户口',
    en: 'Resident (undivided)',
    aliases: ['居民', '居民家庭户口', '居民集体户口'],
  },
  { code: '0', 'zh-CN': '未落常住户口', en: 'Not yet registered', aliases: ['未落户'] },
] as const satisfies readonly Code[]
