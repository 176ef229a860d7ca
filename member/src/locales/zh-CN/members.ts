export const card = {
  title: '电子会员证',
  federation: '工会会员证',
  number: '会员证号',
  joinedOn: '入会日期',
  retained: '保留会籍',
  scan: '请对方扫描二维码核验',
  renewIn: '{{seconds}} 秒后自动更新',
  renewing: '正在更新…',
  stale: '二维码已过期，没有更新成功。',
  renew: '立即更新',
  codeLabel: '核验会员证的二维码',
  none: { title: '还没有会员证', why: '加入工会后，会员证会显示在这里。', go: '申请入会', wait: '查看申请' },
  check: {
    title: '核验会员证',
    valid: '会员证有效',
    invalid: '会员证无效',
    invalidWhy: '二维码已过期，或不是本平台的会员证。二维码约一分钟更新一次，请对方刷新会员证后重新扫描。',
    name: '会员姓名',
    union: '所在工会',
    checkedAt: '核验时间',
    note: '请核对姓名。需要再次核验时，请重新扫描对方手机上的二维码。',
  },
}

export const inbox = {
  title: '消息',
  unread: '{{count}} 条未读',
  isUnread: '未读',
  readAll: '全部标为已读',
  none: '还没有消息',
  noneWhy: '入会审核的结果等通知会显示在这里。',
}
