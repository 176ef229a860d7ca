import { shell as memberShell } from '@huigong/member/locales/zh-CN/shell'

export const shell = {
  product: '惠工商家',
  back: memberShell.back,
  offline: '无网络。现在不能核销，请检查手机网络，连上后再扫码。',
  tabs: { label: '主要页面', scan: '核销', day: '记录', settlements: '结算', me: '我的' },
  waiting: '{{count}} 张结算单等待答复',
  broken: memberShell.broken,
  missing: memberShell.missing,
}
