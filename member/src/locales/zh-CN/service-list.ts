export const services = {
  title: '服务',
  verify: { name: '实名认证', more: '确认您是本人' },
  verified: '已完成',
  join: { name: '加入工会', more: '入会、会员登记' },
  transfer: { name: '会籍转移', more: '换了单位，转到新单位的工会' },
  record: { name: '我的资料', more: '会籍、资料更正' },
  vouchers: { name: '我的卡券', more: '领到的福利，到商家出示' },
  card: { name: '电子会员证', more: '出示给工作人员或商家' },
  applications: { name: '我的申请', more: '查看审核进度' },
  unions: { name: '查询工会', more: '按名称查找工会' },
  registrations: { name: '工会组织登记', more: '工会负责人办理登记、查看审核' },
  management: { name: '工会管理', more: '您管理 {{count}} 个工会' },
}
