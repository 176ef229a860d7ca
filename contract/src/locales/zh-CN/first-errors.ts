import type { FirstErrorTexts } from '../error-texts.ts'

/** What any call may answer, wherever a page is. */
export const firstErrors: FirstErrorTexts = {
  input: { invalid: '有内容需要修改。请按提示改正后再提交。' },
  session: { required: '请先登录。', expired: '登录已过期。请重新登录，已填写的内容还在。' },
  permission: { denied: '您没有办理此事的权限。如确需办理，请联系本工会管理员。' },
  thing: { not_found: '没有找到，可能已变动或不在您的管理范围内。请返回列表刷新。' },
  request: {
    too_many: '操作太频繁。请 {{minutes}} 分钟后再试。',
    key_reused: '这次提交与之前的内容不同。请刷新页面后重新提交。',
    cross_site: '请求来源不对。请从本平台的页面操作。',
  },
  server: {
    unexpected: '系统出错了，没有保存任何更改。请稍后再试；仍有问题请把编号 {{requestId}} 告诉管理员。',
    busy: '系统繁忙。请稍后再试。',
    unreachable: '连接不上服务器。请检查网络后再试。',
  },
}
