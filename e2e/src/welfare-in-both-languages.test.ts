import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import type { Device, Language } from './harness/browser.ts'
import { openCounter } from './harness/counter.ts'
import { stage } from './harness/journey.ts'
import { settled } from './harness/pages.ts'
import { signInOnPhone, signInToConsole } from './harness/signing-in.ts'
import { expectEnglish } from './harness/words.ts'

const journey = stage()
const looks: [Device, Language][] = [
  ['desk', 'en'],
  ['phone', 'zh-CN'],
]
/** Each signs in once: another code to the same phone would have to wait. */
let base: BrowserContext
let accountant: BrowserContext
let superior: BrowserContext
let member: BrowserContext
let clerk: BrowserContext
/** Addresses that are known only from a link on another page. */
let activity: string
let merchant: string
let voucher: string

beforeAll(async () => {
  const atDesk = async (phone: string) => {
    const { page, context } = await journey.visit('desk')
    await signInToConsole(journey, page, phone)
    return { page, context }
  }
  const { page: desk } = await atDesk('19900000005')
  base = desk.context()
  activity = await linkOn(desk, '/console/activities', '节日福利领取')
  merchant = await linkOn(desk, '/console/merchants', '惠民蛋糕坊')
  accountant = (await atDesk('19900000016')).context
  superior = (await atDesk('19900000004')).context
  const { page: phone } = await journey.visit('phone')
  member = phone.context()
  await phone.goto('/m/sign-in?back=/activities')
  await signInOnPhone(journey, phone, '19900000009', { isNew: false })
  await phone.getByRole('link', { name: /节日福利领取/ }).click()
  await phone.getByRole('button', { name: '领取', exact: true }).click()
  const kept = phone.getByRole('link', { name: '去看我的券' })
  voucher = (await kept.getAttribute('href'))!
  const { page: counter } = await journey.visit('phone')
  clerk = counter.context()
  await openCounter(journey, counter, '19900000021')
})

test.for(looks)('the pages of the union, on the %s in %s', async ([device, language]) => {
  const see = await pagesOf(base, device, language)
  await see('/console/activities', '/console/activities/new', `${activity}/edit`)
  await see(activity, `${activity}?tab=vouchers`, `${activity}?tab=members`)
  await see('/console/campaigns', '/console/campaigns?ask=new')
  await see('/console/merchants', '/console/merchants?view=map', '/console/merchants/new')
  await see(merchant, `${merchant}/edit`, '/console/welfare-rules', '/console/welfare-progress')
})

test.for(looks)('the books and what a superior decides, on the %s in %s', async ([device, language]) => {
  const books = await pagesOf(accountant, device, language)
  const id = activity.split('/').at(-1)
  await books('/console/settlements', '/console/settlements/new', '/console/registers')
  await books(`/console/registers?activityId=${id}`)
  const see = await pagesOf(superior, device, language)
  await see('/console/reviews/activities', '/console/activities?of=below', '/console/welfare-progress')
})

test.for(looks)('the pages of the member, on the %s in %s', async ([device, language]) => {
  const see = await pagesOf(member, device, language)
  await see('/m/', '/m/activities', activity.replace('/console/', '/m/'))
  await see('/m/vouchers', voucher, `${voucher}/proxy`)
})

test.for(looks)('the pages of the counter, on the %s in %s', async ([device, language]) => {
  const { page } = await journey.visit(device, language)
  await look(page, '/merchant/sign-in', language)
  const see = await pagesOf(clerk, device, language)
  await see('/merchant/', '/merchant/day', '/merchant/settlements', '/merchant/me', '/merchant/password')
})

/** Looks at pages as somebody who signed in elsewhere. */
const pagesOf = async (signedIn: BrowserContext, device: Device, language: Language) => {
  const { page, context } = await journey.visit(device, language)
  await context.addCookies(await signedIn.cookies())
  return async (...paths: string[]) => {
    for (const path of paths) await look(page, path, language)
  }
}

const look = async (page: Page, path: string, language: Language) => {
  await page.goto(path)
  await settled(page)
  if (language === 'en') await expectEnglish(page)
  await expectAccessible(page)
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
}

const linkOn = async (page: Page, list: string, name: string): Promise<string> => {
  await page.goto(list)
  return (await page.getByRole('link', { name, exact: true }).first().getAttribute('href'))!
}
