import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { askByNumber, openCounter } from './harness/counter.ts'
import { stage } from './harness/journey.ts'
import { openFromMenu, settled } from './harness/pages.ts'
import { signInOnPhone, signInToConsole } from './harness/signing-in.ts'
import {
  defineVoucher,
  fillActivity,
  fillMoment,
  inSeconds,
  openActivity,
  type Prize,
  spokenNumber,
} from './harness/welfare.ts'

const journey = stage()
const baseAdministrator = '19900000005'
const member = '19900000009'
const systemAdministrator = '19900000013'
const contact = '19900000021'
const shop = '惠民蛋糕坊'
const short = { voucher: '当日鲜奶一升', activity: '鲜奶当日领' }
const drawn = { voucher: '音乐会门票一张', activity: '音乐会门票抽签' }
/** Long enough for a member to claim, short enough to wait for. */
const runsOutIn = 150
const appliedFor = 100
/** What waits for jobs of every minute besides. */
const patience = 300_000
let desk: Page
let phone: Page
let counter: Page
let ends: Date
let until: Date
let number: string
let voucher: string
let commitment: string

beforeAll(async () => {
  desk = (await journey.visit('desk')).page
  phone = (await journey.visit('phone')).page
  counter = (await journey.visit('phone')).page
})

test('where the federation wants no decision, an activity is finished and opened at once', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, systemAdministrator)
  await openFromMenu(page, '平台规则')
  await page.getByRole('radio', { name: /^不需要审核/ }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('平台规则已保存，对此后的办理生效。').waitFor()

  await signInToConsole(journey, desk, baseAdministrator)
  await phone.goto('/m/sign-in?back=/activities')
  await signInOnPhone(journey, phone, member, { isNew: false })
  await phone.getByRole('heading', { name: '活动', level: 1 }).waitFor()
  await openCounter(journey, counter, contact)
  ends = inSeconds(runsOutIn)
  const common = { merchant: shop, title: '职工福利', units: 5, yuan: 12 }
  await defineVoucher(desk, { ...common, name: short.voucher, validUntil: ends })
  await fillActivity(desk, {
    title: short.activity,
    endsAt: ends,
    prizes: [{ name: short.voucher, units: 5 }],
  })
  await finishAndOpen(short.activity)
})

test('a member claims what will run out, and applies where the order is drawn', async () => {
  await openActivity(phone, short.activity)
  await phone.getByRole('button', { name: '领取', exact: true }).click()
  await phone.getByText('领取成功').waitFor()
  await phone.getByRole('link', { name: '去看我的券' }).click()
  number = await spokenNumber(phone)
  voucher = phone.url()

  const prizes: Prize[] = [{ name: drawn.voucher, units: 3 }]
  const common = { merchant: shop, title: '文体活动', units: 10, yuan: 80 }
  await defineVoucher(desk, { ...common, name: drawn.voucher, validUntil: inSeconds(86_400 * 30) })
  await fillActivity(desk, { title: drawn.activity, endsAt: inSeconds(86_400 * 10), prizes })
  await desk.getByRole('radio', { name: /^报名抽签/ }).check()
  until = inSeconds(appliedFor)
  await fillMoment(desk, '报名截止', until)
  await expectAccessible(desk)
  await finishAndOpen(drawn.activity)

  await openActivity(phone, drawn.activity)
  await phone.getByRole('button', { name: new RegExp(drawn.voucher) }).click()
  await phone.getByRole('button', { name: '报名', exact: true }).click()
  await phone.getByText('您已报名').waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '看公开的抽签资料' }).click()
  await phone.getByText('还没有抽签。').waitFor()
  commitment = await committedOn(phone)
  await expectAccessible(phone)
})

test(
  'a voucher that is not used in time runs out, on the phone and at the counter',
  async () => {
    await phone.goto(new URL(voucher).pathname)
    await phone.waitForTimeout(Math.max(0, ends.getTime() - Date.now()) + 1000)

    await counter.goto('/merchant/')
    await askByNumber(counter, number)
    const refused = counter.getByRole('dialog', { name: '不能核销' })
    await refused.getByText(/^这张券已于 .+ 过期，不能核销。$/).waitFor()
    await expectAccessible(counter)

    // The job that books it runs every minute.
    await reloadUntil(phone, '这张券没有在期限内使用，视为放弃。如有疑问请联系工会。')
    await expectAccessible(phone)
    await openActivityOfUnion(short.activity)
    await reloadUntil(desk, /未领取 0 \+ 已领未用 0 \+ 已核销 0 \+ 已过期 1 \+ 已作废 0 \+ 已退回预算 4$/)
    await expectAccessible(desk)
  },
  patience,
)

test(
  'where the order is drawn, a member applies, sees the place, and anybody can compute it again',
  async () => {
    await phone.waitForTimeout(Math.max(0, until.getTime() - Date.now()))
    await openActivity(phone, drawn.activity)
    await reloadUntil(phone, /^您排在第 1 位，抽中/)
    await expectAccessible(phone)
    await phone.getByRole('link', { name: '核对抽签是否公正' }).click()
    await phone.getByRole('button', { name: '在这部手机上重新计算' }).waitFor()
    const address = phone.url()
    const { page: anybody } = await journey.visit('phone')
    await anybody.goto(new URL(address).pathname)
    await anybody.getByRole('button', { name: '在这部手机上重新计算' }).click()
    await anybody.getByText('确认无误').waitFor()
    expect(await committedOn(anybody)).toBe(commitment)
    await expectAccessible(anybody)
  },
  patience,
)

/** Looks again and again for what a job of every minute brings about. */
const reloadUntil = async (page: Page, words: string | RegExp) => {
  const found = async () => {
    await page.reload()
    await settled(page)
    return page.getByText(words).count()
  }
  await expect.poll(found, { timeout: 120_000, interval: 5_000 }).toBeGreaterThan(0)
}

/** From the filled-in form to members' phones. */
const finishAndOpen = async (title: string) => {
  await desk.getByRole('button', { name: '保存并预检' }).click()
  await desk.getByText('提交后的影响').waitFor()
  await desk.getByRole('button', { name: '完成' }).click()
  await desk.getByRole('heading', { name: title, level: 1 }).waitFor()
  await desk.getByRole('button', { name: `开启 · ${title}` }).click()
  await desk.getByText(`「${title}」已开启，会员现在可以看到`).waitFor()
}

const openActivityOfUnion = async (title: string) => {
  await openFromMenu(desk, '活动管理')
  await desk.getByRole('link', { name: title }).click()
  await desk.getByRole('heading', { name: title, level: 1 }).waitFor()
  await desk.reload()
  await settled(desk)
}

const committedOn = (page: Page): Promise<string> => page.locator('.draw-digest').first().innerText()
