import type { Page } from 'playwright-core'
import type { Journey } from './journey.ts'
import { signInAtCounter } from './signing-in.ts'

/** The first way in at a merchant: a code to the own phone, then a password that nobody else knows. */
export const openCounter = async (journey: Journey, page: Page, phone: string): Promise<void> => {
  await page.goto('/merchant/')
  await signInAtCounter(journey, page, phone)
  await page.getByRole('heading', { name: '设置登录密码', level: 1 }).waitFor()
  await page.getByLabel('新密码', { exact: true }).fill('Zongzi-5-kilo')
  await page.getByRole('button', { name: '保存密码' }).click()
  await page.getByRole('heading', { name: '扫码核销', level: 1 }).waitFor()
}

/** Asks about a voucher by its twelve digits; what is answered fills the screen. */
export const askByNumber = async (page: Page, number: string): Promise<void> => {
  await page.getByRole('radio', { name: '输入券码' }).check()
  await page.getByRole('textbox', { name: '12 位券码' }).fill(number)
  await page.getByRole('button', { name: '查询这张券' }).click()
}
