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
    title: '下一步：加入工会',
    why: '您还没有会籍。没入过会的办理入会；在单位入过会的，办理会员登记。',
    go: '加入工会',
  },
  pending: {
    member: { join: '入会申请审核中', registration: '会员登记审核中', transfer: '转会申请审核中' },
    why: '现在由「{{unionName}}」审核',
    go: '查看申请',
  },
  rejected: {
    member: { join: '入会申请没有通过', registration: '会员登记没有通过', transfer: '转会申请没有通过' },
    why: '原因：{{reason}}',
    go: '查看并修改',
  },
  nameDiffers: {
    title: '会籍待核对',
    why: '「{{unionName}}」登记了您，但登记的姓名与实名认证的不一致。请联系该工会更正；更正后，会员证就会出现在这里。',
    go: '不是这个工会的会员？',
  },
  retained: { status: '保留会籍', why: '期间不交会费，不参加选举。', go: '了解保留会籍' },
  planned: '{{day}} 转入「{{unionName}}」',
  ended: {
    title: '会籍已结束',
    why: '您在「{{unionName}}」的会籍已于 {{day}} 结束。有疑问，请问该工会；需要时可以重新入会。',
    go: '重新加入工会',
    history: '查看会籍记录',
  },
  card: { go: '出示会员证' },
  unread: '未读消息：{{count}} 条',
}

export const services = {
  title: '服务',
  verify: { name: '实名认证', more: '确认您是本人' },
  verified: '已完成',
  join: { name: '加入工会', more: '入会、会员登记' },
  transfer: { name: '会籍转移', more: '换了单位，转到新单位的工会' },
  record: { name: '我的资料', more: '会籍、资料更正' },
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
