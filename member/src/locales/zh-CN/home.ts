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
  kept: '没有网络，出示我的卡券',
  unread: '未读消息：{{count}} 条',
}
