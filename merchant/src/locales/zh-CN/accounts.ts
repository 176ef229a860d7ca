import { signIn as memberSignIn } from '@huigong/member/locales/zh-CN/accounts'

export const signIn = {
  ...memberSignIn,
  title: '商家登录',
  ended: '登录已过期。请重新登录；还没有结果的核销会继续查询。',
  who: '用工会或商家联系人登记的手机号登录。第一次登录请用短信验证码，没有初始密码。',
  noPassword: '没有设过密码，或忘了密码：请用短信验证码登录，再到“我的”里设置。',
}

export const password = {
  first: '设置登录密码',
  firstWhy: '第一次登录（{{phone}}），请先设置只有您知道的密码。任何人都不会向您要密码。',
  label: '新密码',
  long: '至少 10 位，现在 {{count}} 位',
  mixed: '大写字母、小写字母、数字、符号，至少三种',
  kept: '：已满足',
  notYet: '：还不够',
  known: '不能含手机号、姓名或常见密码',
  weak: '密码还不符合下面的规则。请继续填写。',
  save: '保存密码',
  change: '修改密码',
  codeTo: '验证码发送到 {{phone}}',
  codeOnly: '您的账号由工会代办开通，只用短信验证码登录，不设密码。',
  saved: '密码已保存。其他手机上的登录已退出。',
  back: '回到“我的”',
}

export const shops = {
  choose: '选择商家',
  chooseWhy: '之后的核销都记在所选商家名下。',
  switch: '切换商家',
  now: '当前商家',
  offline: '已下线，不能核销',
  none: '您现在不是任何商家的核销员。请让工会或商家联系人添加您的手机号，再重新登录。',
}
