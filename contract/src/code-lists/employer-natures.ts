import type { Code } from './code.ts'

/**
 * 单位性质类别: the twenty words of 《工会组织信息采集表》, with the three-digit codes that unions use for them;
 * 410, 490, 650, 750 and 900 are our own, because the published codes do not divide so far.
 */
export const employerNatures = [
  { code: '110', 'zh-CN': '国有企业', en: 'State-owned enterprise', aliases: ['国有', '国企', '国有全资'] },
  { code: '120', 'zh-CN': '集体企业', en: 'Collective enterprise', aliases: ['集体'] },
  { code: '130', 'zh-CN': '股份合作企业', en: 'Joint-stock cooperative', aliases: ['股份合作'] },
  { code: '140', 'zh-CN': '联营企业', en: 'Joint operation', aliases: ['联营'] },
  { code: '151', 'zh-CN': '国有独资公司', en: 'Wholly state-owned company', aliases: ['国有独资'] },
  {
    code: '159',
    'zh-CN': '其他有限责任公司',
    en: 'Other limited liability company',
    aliases: ['有限责任公司', '其他有限责任'],
  },
  { code: '161', 'zh-CN': '国有控股公司', en: 'State-controlled company', aliases: ['国有控股'] },
  {
    code: '169',
    'zh-CN': '其他股份有限公司',
    en: 'Other joint-stock company',
    aliases: ['股份有限公司', '其他股份'],
  },
  { code: '170', 'zh-CN': '私营企业', en: 'Private enterprise', aliases: ['私营', '民营企业', '民营'] },
  { code: '190', 'zh-CN': '其他内资企业', en: 'Other domestic enterprise', aliases: ['其他内资'] },
  {
    code: '200',
    'zh-CN': '港澳台商投资企业',
    en: 'Hong Kong, Macao or Taiwan investment',
    aliases: ['港澳台商', '港澳台投资企业', '港澳台'],
  },
  { code: '300', 'zh-CN': '外商投资企业', en: 'Foreign investment', aliases: ['外商', '外资企业', '外资'] },
  {
    code: '410',
    'zh-CN': '财政拨款的事业单位',
    en: 'Public institution on the state budget',
    aliases: ['财政拨款事业单位', '事业单位', '事业'],
  },
  { code: '490', 'zh-CN': '其他事业单位', en: 'Other public institution', aliases: ['非财政拨款的事业单位'] },
  {
    code: '500',
    'zh-CN': '机关',
    en: 'Government or party office',
    aliases: ['党政机关', '国家机关', '行政机关'],
  },
  { code: '600', 'zh-CN': '个体经济组织', en: 'Individual business', aliases: ['个体', '个体工商户'] },
  { code: '650', 'zh-CN': '社会团体', en: 'Social organisation', aliases: ['社团'] },
  {
    code: '700',
    'zh-CN': '民办非企业单位',
    en: 'Private non-enterprise unit',
    aliases: ['民办非企业', '民非', '社会服务机构'],
  },
  { code: '750', 'zh-CN': '基金会', en: 'Foundation' },
  { code: '900', 'zh-CN': '其他组织', en: 'Other organisation', aliases: ['其他'] },
] as const satisfies readonly Code[]
