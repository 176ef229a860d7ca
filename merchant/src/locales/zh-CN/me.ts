import { me as memberMe } from '@huigong/member/locales/zh-CN/me'

export const me = {
  title: '我的',
  merchant: '当前商家',
  merchants: '您为 {{count}} 个商家核销',
  clerk: '核销员',
  word: '今日暗号',
  wordWhy: '每次核销成功，屏幕上都会显示今日暗号。暗号每天更换，昨天的截图对不上。',
  settings: memberMe.settings,
  language: memberMe.language,
  textSize: memberMe.textSize,
  textSizes: memberMe.textSizes,
  signOut: memberMe.signOut,
}
