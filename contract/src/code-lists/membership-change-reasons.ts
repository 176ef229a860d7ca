import type { Code } from './code.ts'

/** 会籍变化原因. Source: 《工会会员信息采集表》 for 1 to 6. */
export const membershipChangeReasons = [
  {
    code: '1',
    'zh-CN': '劳动(工作)关系发生变化',
    en: 'Employment changed',
    aliases: ['劳动关系发生变化', '工作关系发生变化', '劳动关系变化', '工作调动', '调动'],
  },
  {
    code: '2',
    'zh-CN': '在本单位下岗后待岗',
    en: 'Laid off, waiting in the unit',
    aliases: ['下岗待岗', '待岗'],
  },
  { code: '3', 'zh-CN': '失业', en: 'Unemployed' },
  { code: '4', 'zh-CN': '所在企业破产', en: 'Employer bankrupt', aliases: ['企业破产', '破产'] },
  { code: '5', 'zh-CN': '个人要求退会', en: 'Own wish to leave', aliases: ['个人要求', '自愿退会'] },
  { code: '6', 'zh-CN': '因犯罪被开除会籍', en: 'Expelled for a crime', aliases: ['犯罪', '因犯罪开除'] },
  // Local additions: the national form has no word for these.
  { code: '7', 'zh-CN': '退休', en: 'Retired' },
  { code: '8', 'zh-CN': '死亡', en: 'Died', aliases: ['去世'] },
  { code: '9', 'zh-CN': '入伍', en: 'Military service', aliases: ['参军'] },
  { code: '10', 'zh-CN': '单位撤并', en: 'Unit dissolved or merged', aliases: ['撤并'] },
  { code: '11', 'zh-CN': '信息错误更正', en: 'Correction of a wrong record', aliases: ['信息更正', '更正'] },
  { code: '99', 'zh-CN': '其他', en: 'Other' },
] as const satisfies readonly Code[]
