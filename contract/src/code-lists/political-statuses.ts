import type { Code } from './code.ts'

/**
 * 政治面貌. Source: GB/T 4762. Other systems number these in another order: read files with `byNameOnly`.
 */
export const politicalStatuses = [
  {
    code: '01',
    'zh-CN': '中共党员',
    en: 'Member of the Communist Party',
    aliases: ['党员', '中国共产党党员'],
  },
  {
    code: '02',
    'zh-CN': '中共预备党员',
    en: 'Probationary member of the Communist Party',
    aliases: ['预备党员', '中国共产党预备党员'],
  },
  {
    code: '03',
    'zh-CN': '共青团员',
    en: 'Member of the Communist Youth League',
    aliases: ['团员', '中国共产主义青年团团员'],
  },
  {
    code: '04',
    'zh-CN': '民革会员',
    en: 'Revolutionary Committee of the Kuomintang',
    aliases: ['民革', '民革党员', '中国国民党革命委员会会员'],
  },
  { code: '05', 'zh-CN': '民盟盟员', en: 'China Democratic League', aliases: ['民盟', '中国民主同盟盟员'] },
  {
    code: '06',
    'zh-CN': '民建会员',
    en: 'China National Democratic Construction Association',
    aliases: ['民建', '中国民主建国会会员'],
  },
  {
    code: '07',
    'zh-CN': '民进会员',
    en: 'China Association for Promoting Democracy',
    aliases: ['民进', '中国民主促进会会员'],
  },
  {
    code: '08',
    'zh-CN': '农工党党员',
    en: 'Chinese Peasants and Workers Democratic Party',
    aliases: ['农工党', '农工', '中国农工民主党党员'],
  },
  {
    code: '09',
    'zh-CN': '致公党党员',
    en: 'China Zhi Gong Party',
    aliases: ['致公党', '致公', '中国致公党党员'],
  },
  { code: '10', 'zh-CN': '九三学社社员', en: 'Jiusan Society', aliases: ['九三学社', '九三'] },
  {
    code: '11',
    'zh-CN': '台盟盟员',
    en: 'Taiwan Democratic Self-Government League',
    aliases: ['台盟', '台湾民主自治同盟盟员'],
  },
  {
    code: '12',
    'zh-CN': '无党派人士',
    en: 'Independent public figure',
    aliases: ['无党派', '无党派民主人士'],
  },
  { code: '13', 'zh-CN': '群众', en: 'No party affiliation', aliases: ['无'] },
] as const satisfies readonly Code[]
