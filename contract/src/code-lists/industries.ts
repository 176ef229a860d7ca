import type { Code } from './code.ts'

/** 所属行业: the sections of GB/T 4754-2017. */
export const industries = [
  {
    code: 'A',
    'zh-CN': '农、林、牧、渔业',
    en: 'Agriculture, forestry, animal husbandry, fishery',
    aliases: ['农林牧渔', '农业'],
  },
  { code: 'B', 'zh-CN': '采矿业', en: 'Mining', aliases: ['采矿', '采掘业'] },
  { code: 'C', 'zh-CN': '制造业', en: 'Manufacturing', aliases: ['制造'] },
  {
    code: 'D',
    'zh-CN': '电力、热力、燃气及水生产和供应业',
    en: 'Electricity, heat, gas and water supply',
    aliases: ['电热燃水', '电力燃气及水的生产和供应业', '电力', '水电气'],
  },
  { code: 'E', 'zh-CN': '建筑业', en: 'Construction', aliases: ['建筑'] },
  {
    code: 'F',
    'zh-CN': '批发和零售业',
    en: 'Wholesale and retail',
    aliases: ['批零', '批发零售', '批发和零售', '商业'],
  },
  {
    code: 'G',
    'zh-CN': '交通运输、仓储和邮政业',
    en: 'Transport, storage and post',
    aliases: ['交通仓储邮政', '交通运输', '交通', '物流'],
  },
  {
    code: 'H',
    'zh-CN': '住宿和餐饮业',
    en: 'Accommodation and catering',
    aliases: ['住宿餐饮', '餐饮', '酒店'],
  },
  {
    code: 'I',
    'zh-CN': '信息传输、软件和信息技术服务业',
    en: 'Information and software services',
    aliases: ['信息软件', '信息技术', '软件', '互联网', '信息传输计算机服务和软件业'],
  },
  { code: 'J', 'zh-CN': '金融业', en: 'Finance', aliases: ['金融'] },
  { code: 'K', 'zh-CN': '房地产业', en: 'Real estate', aliases: ['房地产'] },
  {
    code: 'L',
    'zh-CN': '租赁和商务服务业',
    en: 'Leasing and business services',
    aliases: ['租赁商务', '租赁和商务'],
  },
  {
    code: 'M',
    'zh-CN': '科学研究和技术服务业',
    en: 'Scientific research and technical services',
    aliases: ['科研技术', '科学研究', '科研', '科学研究技术服务和地质勘查业'],
  },
  {
    code: 'N',
    'zh-CN': '水利、环境和公共设施管理业',
    en: 'Water, environment and public facilities',
    aliases: ['水利环境公共设施', '水利环境', '环境和公共设施', '公共设施管理业'],
  },
  {
    code: 'O',
    'zh-CN': '居民服务、修理和其他服务业',
    en: 'Resident, repair and other services',
    aliases: ['居民服务修理', '居民服务', '居民服务和其他服务业'],
  },
  { code: 'P', 'zh-CN': '教育', en: 'Education', aliases: ['教育业'] },
  {
    code: 'Q',
    'zh-CN': '卫生和社会工作',
    en: 'Health and social work',
    aliases: ['卫生社会工作', '卫生', '卫生社会保障和社会福利业'],
  },
  {
    code: 'R',
    'zh-CN': '文化、体育和娱乐业',
    en: 'Culture, sport and entertainment',
    aliases: ['文体娱乐', '文化体育'],
  },
  {
    code: 'S',
    'zh-CN': '公共管理、社会保障和社会组织',
    en: 'Public administration, social security and organisations',
    aliases: ['公共管理社会保障社会组织', '公共管理', '公共管理和社会组织'],
  },
  { code: 'T', 'zh-CN': '国际组织', en: 'International organisations' },
] as const satisfies readonly Code[]
