import type { CreditCodePrefix } from './credit-codes.ts'

/** How an employer is registered; `nature`, `economicKind` and `industry` are codes of the contract's lists. */
export type EmployerKind = {
  prefix: CreditCodePrefix
  nature: string
  economicKind: string
  industry: string
}

/** Trades of firms with the section of GB/T 4754-2017 that they belong to. */
export const trades: readonly (readonly [string, string])[] = [
  ...inSection(
    'C',
    '机械 精密机械 电子 纺织 服装 食品 家具 塑料 化工 制药 造纸 印刷 玻璃 陶瓷 五金 模具 汽车零部件 船舶配套 电缆 轴承 仪表 包装',
  ),
  ...inSection('E', '建筑工程 装饰工程 市政工程 钢结构'),
  ...inSection('F', '商贸 百货 超市 医药连锁 汽车销售 建材市场 粮油'),
  ...inSection('G', '物流 运输 港口服务 公共交通 快递 冷链'),
  ...inSection('H', '酒店 餐饮 饮食服务'),
  ...inSection('I', '软件 网络科技 信息技术 数据服务'),
  ...inSection('J', '融资担保 村镇银行 保险代理'),
  ...inSection('K', '物业服务 房地产开发'),
  ...inSection('L', '人力资源 会展服务 广告'),
  ...inSection('M', '检测技术 勘察设计 工程咨询'),
  ...inSection('N', '环境服务 园林绿化'),
  ...inSection('O', '家政服务 汽车维修'),
  ...inSection('R', '文化传媒 体育发展 旅游'),
  ...inSection('A', '农业发展 水产养殖 种业'),
  ...inSection('D', '供电服务 燃气 自来水 热力'),
]

/** Schools, hospitals and offices of a street; the name follows the name of the street. */
export const institutions: readonly (readonly [string, EmployerKind])[] = [
  ['人民政府', { prefix: '11', nature: '500', economicKind: '9', industry: 'S' }],
  ['中心小学', { prefix: '12', nature: '410', economicKind: '1', industry: 'P' }],
  ['社区卫生服务中心', { prefix: '12', nature: '410', economicKind: '1', industry: 'Q' }],
  ['初级中学', { prefix: '12', nature: '410', economicKind: '1', industry: 'P' }],
  ['市场监督管理所', { prefix: '11', nature: '500', economicKind: '9', industry: 'S' }],
  ['实验小学', { prefix: '12', nature: '410', economicKind: '1', industry: 'P' }],
  ['童星幼儿园', { prefix: '52', nature: '700', economicKind: '3', industry: 'P' }],
  ['人民医院', { prefix: '12', nature: '410', economicKind: '1', industry: 'Q' }],
  ['税务所', { prefix: '11', nature: '500', economicKind: '9', industry: 'S' }],
  ['文化站', { prefix: '12', nature: '410', economicKind: '1', industry: 'R' }],
  ['康宁养老院', { prefix: '52', nature: '700', economicKind: '3', industry: 'Q' }],
  ['环境卫生管理所', { prefix: '12', nature: '410', economicKind: '1', industry: 'N' }],
]

/** Offices below a 直属机关工会. */
export const offices =
  '财政局 教育局 民政局 司法局 水务局 统计局 审计局 林业局 交通运输局 生态环境局 文化和旅游局 卫生健康委员会 应急管理局 医疗保障局 退役军人事务局 市场监督管理局 住房和城乡建设局 农业农村局'.split(
    ' ',
  )

export const officeKind: EmployerKind = { prefix: '11', nature: '500', economicKind: '9', industry: 'S' }

/** Firms of a group. */
export const subsidiaries = '装备 物流 置业 物业 科技 贸易 工程 能源 环保 供应链 金融服务 人力资源'.split(' ')

/** Ownership of firms, with how common each is. */
export const firmOwnerships: readonly (readonly [readonly [nature: string, economicKind: string], number])[] =
  [
    [['170', '3'], 46],
    [['159', '6'], 26],
    [['169', '6'], 8],
    [['161', '1'], 6],
    [['151', '1'], 4],
    [['120', '2'], 3],
    [['200', '8'], 4],
    [['300', '7'], 3],
  ]

function inSection(section: string, names: string): (readonly [string, string])[] {
  return names.split(' ').map((name) => [name, section] as const)
}
