export const home = {
  hello: '您好，{{name}}',
  helloNameless: '您好',
  guest: {
    title: '欢迎来到惠工',
    why: '用手机号登录后，可以实名认证、加入工会、出示电子会员证。',
    go: '登录 / 注册',
  },
  verify: {
    title: '第一步：实名认证',
    why: '认证后，工会登记过的职工会直接成为会员，无需审核。',
    go: '去实名认证',
  },
  join: {
    title: '下一步：申请入会',
    why: '您还不是工会会员。找到您单位的工会，提交申请即可。',
    go: '申请入会',
  },
  pending: { title: '入会申请审核中', go: '查看申请' },
  rejected: { title: '入会申请没有通过', why: '原因：{{reason}}', go: '查看并修改' },
  card: { go: '出示会员证' },
  unread: '未读消息：{{count}} 条',
}

export const services = {
  title: '服务',
  verify: { name: '实名认证', more: '确认您是本人' },
  verified: '已完成',
  join: { name: '申请入会', more: '加入您单位的工会' },
  card: { name: '电子会员证', more: '出示给工作人员或商家' },
  applications: { name: '我的申请', more: '查看审核进度' },
  unions: { name: '查询工会', more: '按名称查找工会' },
  registrations: { name: '工会组织登记', more: '工会负责人办理登记、查看审核' },
  management: { name: '工会管理', more: '您管理 {{count}} 个工会' },
}

export const activities = {
  title: '活动',
  none: '还没有活动',
  what: '工会发布的报名、投票、答题、抽奖和领券活动，以后会显示在这里。现在没有可以参加的活动。',
}
