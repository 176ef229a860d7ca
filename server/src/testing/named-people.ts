/**
 * The small federation that every test knows. 海东省总工会 → 临江市总工会 → 滨河区总工会 → 东湖街道总工会 → the base
 * unions 晨光 and 远山; 青岚市总工会 is a neighbour of 临江, 高山 a base union below it.
 */
export const unionPlan = {
  province: { name: '海东省总工会', superior: null, level: 'province', kind: 'federation' },
  linjiang: { name: '临江市总工会', superior: 'province', level: 'city', kind: 'federation' },
  qinglan: { name: '青岚市总工会', superior: 'province', level: 'city', kind: 'federation' },
  binhe: { name: '滨河区总工会', superior: 'linjiang', level: 'district', kind: 'federation' },
  donghu: { name: '东湖街道总工会', superior: 'binhe', level: 'street', kind: 'work_committee' },
  chenguang: {
    name: '晨光机械有限公司工会委员会',
    superior: 'donghu',
    level: 'base',
    kind: 'independent_base',
  },
  yuanshan: {
    name: '远山食品有限公司工会委员会',
    superior: 'donghu',
    level: 'base',
    kind: 'independent_base',
  },
  gaoshan: {
    name: '高山纺织有限公司工会委员会',
    superior: 'qinglan',
    level: 'base',
    kind: 'independent_base',
  },
} as const

export type UnionKey = keyof typeof unionPlan

/** Who is who. Numbers are made up with right check digits; `imported` members have not verified themselves. */
export const peoplePlan = {
  zheng: { name: '郑省', phone: '13900000001', document: '370102198001010015', administers: 'province' },
  wang: { name: '王市', phone: '13900000002', document: '370102198001010031', administers: 'linjiang' },
  qian: { name: '钱邻', phone: '13900000003', document: '370102198001010058', administers: 'qinglan' },
  li: { name: '李区', phone: '13900000004', document: '370102198001010074', administers: 'binhe' },
  zhao: { name: '赵街', phone: '13900000005', document: '370102198001010090', administers: 'donghu' },
  zhou: { name: '周基', phone: '13900000006', document: '370102198001010111', administers: 'chenguang' },
  wu: { name: '吴操', phone: '13900000007', document: '370102198001010138', operates: 'chenguang' },
  sun: { name: '孙旁', phone: '13900000008', document: '370102198001010154', administers: 'yuanshan' },
  feng: { name: '冯远', phone: '13900000009', document: '370102198001010170', administers: 'gaoshan' },
  chen: { name: '陈会', phone: '13900000010', document: '370102198001010197', memberOf: 'chenguang' },
  lin: { name: '林未', phone: '13900000011', document: '370102198001010218', importedBy: 'chenguang' },
  he: { name: '何无', phone: '13900000012', document: '370102198001010234' },
} as const

export type PersonKey = keyof typeof peoplePlan
