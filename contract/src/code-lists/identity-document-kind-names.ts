import type { Code } from './code.ts'

/**
 * 有效证件类别, as files name them. 护照 alone is no alias: it may be Chinese or foreign, and the number tells.
 */
export const identityDocumentKindNames = [
  {
    code: 'resident_identity_card',
    'zh-CN': '居民身份证',
    en: 'Resident identity card',
    aliases: ['身份证', '二代身份证', '第二代居民身份证', '二代证', '公民身份号码'],
  },
  {
    code: 'hk_macao_taiwan_residence_permit',
    'zh-CN': '港澳台居民居住证',
    en: 'Residence permit for Hong Kong, Macao and Taiwan residents',
    aliases: ['港澳居民居住证', '台湾居民居住证', '港澳台居住证', '居住证'],
  },
  {
    code: 'hk_macao_travel_permit',
    'zh-CN': '港澳居民来往内地通行证',
    en: 'Mainland travel permit for Hong Kong and Macao residents',
    aliases: ['回乡证', '港澳通行证', '港澳居民通行证', '港澳居民往来内地通行证'],
  },
  {
    code: 'taiwan_travel_permit',
    'zh-CN': '台湾居民来往大陆通行证',
    en: 'Mainland travel permit for Taiwan residents',
    aliases: ['台胞证', '台湾居民通行证', '台湾居民往来大陆通行证'],
  },
  {
    code: 'chinese_passport',
    'zh-CN': '中国护照',
    en: 'Chinese passport',
    aliases: ['中华人民共和国护照', '因私护照', '普通护照'],
  },
  {
    code: 'foreign_passport',
    'zh-CN': '外国护照',
    en: 'Foreign passport',
    aliases: ['外籍护照', '外国人护照'],
  },
  {
    code: 'foreign_permanent_residence_card',
    'zh-CN': '外国人永久居留身份证',
    en: 'Foreign permanent resident ID card',
    aliases: ['永居证', '外国人永久居留证', '永久居留证', '外国人居留证', '五星卡'],
  },
  {
    code: 'military_card',
    'zh-CN': '军官证/士兵证',
    en: 'Military card',
    aliases: ['军官证', '士兵证', '军人证', '警官证', '文职干部证', '士官证'],
  },
] as const satisfies readonly Code[]
