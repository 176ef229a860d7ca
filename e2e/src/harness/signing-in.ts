import type { Page } from 'playwright-core'
import type { Language } from './browser.ts'
import type { Journey } from './journey.ts'

const words = {
  console: {
    'zh-CN': { phone: '手机号', send: '获取验证码', sent: /秒后重发/, code: '验证码', signIn: '登录' },
    en: { phone: 'Mobile number', send: 'Send code', sent: /Again in/, code: 'Code', signIn: 'Sign in' },
  },
  member: {
    'zh-CN': {
      phone: '手机号码',
      send: '获取验证码',
      sent: /秒后可重发/,
      code: '验证码',
      signIn: '登录 / 注册',
      agree: '我已阅读并同意《个人信息处理告知》',
    },
    en: {
      phone: 'Phone number',
      send: 'Send code',
      sent: /Again in/,
      code: 'Code',
      signIn: 'Sign in or register',
      agree: /I have read/,
    },
  },
  counter: {
    'zh-CN': {
      phone: '手机号码',
      send: '获取验证码',
      sent: /秒后可重发/,
      code: '验证码',
      signIn: '登录',
    },
    en: { phone: 'Phone number', send: 'Send code', sent: /Again in/, code: 'Code', signIn: 'Sign in' },
  },
} as const

/** Asks for a code, reads it where the demo shows it, and types it; the form is not sent yet. */
const fillInCode = async (
  journey: Journey,
  page: Page,
  phone: string,
  label: { phone: string; send: string; sent: RegExp; code: string },
) => {
  await page.getByRole('textbox', { name: label.phone, exact: true }).fill(phone)
  await page.getByRole('button', { name: label.send, exact: true }).click()
  await page.getByRole('button', { name: label.sent }).waitFor()
  await page.getByRole('textbox', { name: label.code, exact: true }).fill(await journey.codeFor(phone))
}

/** From the console's sign-in page, which any of its pages leads to. */
export const signInToConsole = async (
  journey: Journey,
  page: Page,
  phone: string,
  language: Language = 'zh-CN',
) => {
  await page.goto('/console/')
  const label = words.console[language]
  await fillInCode(journey, page, phone, label)
  await page.getByRole('button', { name: label.signIn, exact: true }).click()
  await page.getByRole('navigation').or(page.getByRole('main').getByRole('list')).first().waitFor()
}

/** Signs in, or registers somebody who comes for the first time: whoever does agrees to the notice. */
export const signInOnPhone = async (
  journey: Journey,
  page: Page,
  phone: string,
  { isNew = true, language = 'zh-CN' }: { isNew?: boolean; language?: Language } = {},
) => {
  const label = words.member[language]
  await fillInCode(journey, page, phone, label)
  await page.getByRole('button', { name: label.signIn, exact: true }).click()
  if (!isNew) return
  await page.getByRole('checkbox', { name: label.agree }).check()
  await page.getByRole('button', { name: label.signIn, exact: true }).click()
}

/** From the merchant app's sign-in page; whoever comes for the first time agrees to the notice. */
export const signInAtCounter = async (
  journey: Journey,
  page: Page,
  phone: string,
  { isNew = true, language = 'zh-CN' }: { isNew?: boolean; language?: Language } = {},
) => {
  const label = words.counter[language]
  await fillInCode(journey, page, phone, label)
  await page.getByRole('button', { name: label.signIn, exact: true }).click()
  if (!isNew) return
  await page.getByRole('checkbox', { name: words.member[language].agree }).check()
  await page.getByRole('button', { name: label.signIn, exact: true }).click()
}

/** Fills in the member app's page for identity verification and sends it. */
export const verifyIdentity = async (page: Page, name: string, documentNumber: string) => {
  await page.getByRole('textbox', { name: '姓名' }).fill(name)
  await page.getByRole('textbox', { name: '证件号码' }).fill(documentNumber)
  await page.getByRole('checkbox', { name: '我单独同意处理上述身份信息' }).check()
  await page.getByRole('button', { name: '提交认证' }).click()
}
