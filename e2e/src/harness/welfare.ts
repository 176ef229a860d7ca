import type { Locator, Page } from 'playwright-core'
import { settled } from './pages.ts'

type Shop = { name: string; contact: string; phone: string; address: string }
type Voucher = {
  merchant: string
  title: string
  name: string
  units: number
  yuan: number
  validUntil: Date
}
export type Prize = { name: string; units: number }

/** Chooses in a list of the console that opens below its field. */
export const chooseIn = async (within: Page | Locator, label: string, name: string): Promise<void> => {
  const page = 'page' in within ? within.page() : within
  await within.getByRole('combobox', { name: label }).click()
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .getByText(name, { exact: true })
    .first()
    .click()
}

/** A moment as the console's fields take it: to the second, in the unions' time zone. */
const momentText = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Asia/Shanghai',
  }).format(at)

export const inSeconds = (seconds: number): Date => new Date(Date.now() + seconds * 1000)

export const fillMoment = async (within: Page | Locator, label: string, at: Date): Promise<void> => {
  const field = within.getByRole('textbox', { name: label })
  await field.click()
  await field.fill(momentText(at))
  await field.press('Enter')
}

/** Fills in and saves the form of a new merchant, from its page. */
export const addMerchant = async (page: Page, shop: Shop): Promise<void> => {
  await page.getByRole('textbox', { name: '商家名称' }).fill(shop.name)
  await page.getByRole('radio', { name: '商家', exact: true }).check()
  await chooseIn(page, '服务类型', '超市便利')
  await page.getByRole('textbox', { name: '联系人' }).fill(shop.contact)
  await page.getByRole('textbox', { name: '手机号码' }).fill(shop.phone)
  await page.getByRole('textbox', { name: '地址' }).fill(shop.address)
  await page.getByRole('button', { name: '新增商家' }).click()
  await page.getByRole('heading', { name: shop.name, level: 1 }).waitFor()
}

/** Defines a voucher for a festival in the drawer of a new one, and enables it. */
export const defineVoucher = async (page: Page, voucher: Voucher): Promise<void> => {
  await page.goto('/console/campaigns?ask=new')
  const drawer = page.getByRole('dialog', { name: '新增优惠券' })
  await chooseIn(drawer, '商家', voucher.merchant)
  await drawer.getByRole('textbox', { name: '优惠券标题' }).fill(voucher.title)
  await drawer.getByRole('textbox', { name: '优惠券名称' }).fill(voucher.name)
  await drawer.getByRole('spinbutton', { name: '优惠券数量' }).fill(String(voucher.units))
  await drawer.getByRole('spinbutton', { name: '优惠金额' }).fill(String(voucher.yuan))
  await fillMoment(drawer, '有效期开始', inSeconds(-3600))
  await fillMoment(drawer, '有效期结束', voucher.validUntil)
  await chooseIn(drawer, '节日', '端午节')
  await drawer.getByRole('button', { name: '保存' }).click()
  await page.getByText('优惠券已保存。开启后即可加入活动。').waitFor()
  await drawer.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: `开启 · ${voucher.name}` }).click()
  await page.getByText(`「${voucher.name}」已开启，可加入活动`).waitFor()
}

/** Fills in the title, the time and what is given, on the page of a new activity. */
export const fillActivity = async (
  page: Page,
  { title, endsAt, prizes }: { title: string; endsAt: Date; prizes: readonly Prize[] },
): Promise<void> => {
  await page.goto('/console/activities/new')
  await settled(page)
  await page.getByRole('textbox', { name: '活动标题' }).fill(title)
  await fillMoment(page, '开始时间', inSeconds(-1800))
  await fillMoment(page, '结束时间', endsAt)
  for (const [place, { name, units }] of prizes.entries()) {
    await page.getByRole('button', { name: '添加奖品' }).click()
    const prize = page.getByRole('group', { name: `第 ${place + 1} 种奖品` })
    await chooseIn(prize, '优惠券', name)
    await prize.getByRole('spinbutton', { name: '数量' }).fill(String(units))
  }
}

/** From the member's list of activities to the page of one. */
export const openActivity = async (phone: Page, title: string): Promise<void> => {
  await phone.goto('/m/activities')
  await phone.getByRole('link', { name: new RegExp(title) }).click()
  await phone.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** The twelve digits that a member reads aloud. */
export const spokenNumber = async (phone: Page): Promise<string> => {
  const shown = phone.locator('.voucher-number-digits')
  await shown.waitFor()
  return (await shown.innerText()).replace(/\D/g, '')
}
