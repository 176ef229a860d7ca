export const inbox = {
  title: '消息',
  unread: '{{count}} 条未读',
  isUnread: '未读',
  readAll: '全部标为已读',
  none: '还没有消息',
  noneWhy: '入会审核的结果等通知会显示在这里。',
}
