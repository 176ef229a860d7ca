import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { documentOf, unionOf } from './harness/cast.ts'
import { askByNumber, openCounter } from './harness/counter.ts'
import { stage } from './harness/journey.ts'
import { openFromMenu, settled } from './harness/pages.ts'
import { certificate } from './harness/pictures.ts'
import { approveReview, expandReview, openReviews } from './harness/reviewing.ts'
import { signInOnPhone, signInToConsole, verifyIdentity } from './harness/signing-in.ts'
import {
  addMerchant,
  defineVoucher,
  fillActivity,
  inSeconds,
  openActivity,
  spokenNumber,
} from './harness/welfare.ts'

const journey = stage({ hasCamera: true })
const baseAdministrator = '19900000005'
const streetAdministrator = '19900000004'
const member = '19900000009'
const imported = '19900000010'
const unknown = '19900000011'
const shop = { name: '江南粽子铺', contact: '宗掌柜', phone: '19900000031', address: '滨河路 28 号' }
const gift = '五芳粽子礼盒'
const tea = '明前绿茶一盒'
const title = '端午节慰问品领取'
const month = 30 * 86_400
let desk: Page
let phone: Page
let otherPhone: Page
let counter: Page
let union: string

beforeAll(async () => {
  union = unionOf(journey, baseAdministrator)
  desk = (await journey.visit('desk')).page
  phone = (await journey.visit('phone')).page
  otherPhone = (await journey.visit('phone')).page
  counter = (await journey.visit('phone')).page
})

test('a merchant is added, goes on line and can be scanned at', async () => {
  await signInToConsole(journey, desk, baseAdministrator)
  await openFromMenu(desk, '商家管理')
  await settled(desk)
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '新增商家' }).click()
  await desk.getByRole('heading', { name: '新增商家', level: 1 }).waitFor()
  await settled(desk)
  await desk.getByRole('button', { name: '新增商家' }).click()
  await desk.locator('.ant-form-item-explain-error').first().waitFor()
  await expectAccessible(desk)
  await addMerchant(desk, shop)
  await desk.getByText('已下线').first().waitFor()
  await settled(desk)
  await expectAccessible(desk)
  await desk.getByRole('button', { name: `上线「${shop.name}」` }).click()
  const asked = desk.getByRole('dialog', { name: `上线「${shop.name}」？` })
  await asked.getByText('这里有 1 位核销员').waitFor()
  await expectAccessible(desk)
  await asked.getByRole('button', { name: '上线' }).click()
  await desk.getByText(`「${shop.name}」已上线。`).waitFor()
  await desk.getByText('已上线', { exact: true }).first().waitFor()
})

test('vouchers are defined and enabled, put into an activity, checked and submitted', async () => {
  await openFromMenu(desk, '优惠券')
  await settled(desk)
  await expectAccessible(desk)
  const common = { merchant: shop.name, title: '端午节福利', units: 50, validUntil: inSeconds(month) }
  await defineVoucher(desk, { ...common, name: gift, yuan: 128 })
  await defineVoucher(desk, { ...common, name: tea, yuan: 96.5 })
  await expectAccessible(desk)

  await openFromMenu(desk, '活动管理')
  await settled(desk)
  await expectAccessible(desk)
  const prizes = [
    { name: gift, units: 1 },
    { name: tea, units: 2 },
  ]
  await fillActivity(desk, { title, endsAt: inSeconds(month / 2), prizes })
  await desk.getByText('共 3 张，合计 321.00 元').waitFor()
  const content = desk.getByRole('textbox', { name: '活动内容' })
  await content.click()
  await desk.getByRole('button', { name: '加粗' }).click()
  await content.pressSequentially('请本人到店领取，')
  await desk.getByRole('button', { name: '加粗' }).click()
  await content.pressSequentially('端午安康。')
  const preview = desk.getByRole('complementary', { name: '手机上的样子' })
  await preview.locator('strong', { hasText: '请本人到店领取' }).waitFor()
  await preview.getByText(gift).waitFor()
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '保存并预检' }).click()
  await desk.getByText('提交后的影响').waitFor()
  await desk
    .getByText(/^[\d,]+ 人$/)
    .first()
    .waitFor()
  await desk.getByText('预检通过，没有发现问题。').waitFor()
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '提交审核' }).click()
  await desk.getByText('已提交审核', { exact: true }).waitFor()
  await desk.getByRole('heading', { name: title, level: 1 }).waitFor()
  await settled(desk)
  await expectAccessible(desk)
})

test('the superior reads it and approves; the union opens it', async () => {
  const { page: street } = await journey.visit('desk')
  await signInToConsole(journey, street, streetAdministrator)
  await openReviews(street, 'activities', '活动审核')
  await expandReview(street, title)
  await street.getByText('请本人到店领取，').waitFor()
  await street.getByText(gift).first().waitFor()
  await expectAccessible(street)
  await approveReview(street, title)

  await openFromMenu(desk, '活动管理')
  await desk.reload()
  await settled(desk)
  await desk.getByRole('button', { name: `开启 · ${title}` }).click()
  await desk.getByText(`「${title}」已开启，会员现在可以看到`).waitFor()
  await expectAccessible(desk)
})

test('members claim on the phone; who comes too late, or may not, is told why', async () => {
  await otherPhone.goto('/m/sign-in?back=/activities')
  await signInOnPhone(journey, otherPhone, imported)
  await otherPhone.getByRole('heading', { name: '活动', level: 1 }).waitFor()
  await openActivity(otherPhone, title)
  await otherPhone.getByText('您还没有实名认证，不能领取。请先完成实名认证。').first().waitFor()
  expect(await otherPhone.getByRole('button', { name: /^领取/ }).count()).toBe(0)
  await expectAccessible(otherPhone)
  await otherPhone.getByRole('link', { name: '去实名认证' }).first().click()
  await verifyIdentity(otherPhone, '何立春', documentOf(journey, imported))
  await otherPhone.getByRole('button', { name: '继续刚才的事' }).click()
  const late = otherPhone.getByRole('button', { name: `领取「${gift}」` })
  await late.waitFor()
  await expectAccessible(otherPhone)

  await phone.goto('/m/sign-in?back=/activities')
  await signInOnPhone(journey, phone, member, { isNew: false })
  await phone.getByRole('heading', { name: '活动', level: 1 }).waitFor()
  await settled(phone)
  await expectAccessible(phone)
  await openActivity(phone, title)
  await phone.locator('strong', { hasText: '请本人到店领取' }).waitFor()
  await phone.getByRole('button', { name: `领取「${gift}」` }).click()
  await phone.getByText('领取成功').waitFor()
  await expectAccessible(phone)

  // The page was read while one was left.
  await late.click()
  await otherPhone.getByRole('alert').getByText('已经领完了。请关注工会的下一次活动。').waitFor()
  await expectAccessible(otherPhone)
  await otherPhone.getByRole('button', { name: `领取「${tea}」` }).click()
  await otherPhone.getByText('领取成功').waitFor()

  const { page: stranger } = await journey.visit('phone')
  await stranger.goto('/m/sign-in?back=/activities')
  await signInOnPhone(journey, stranger, unknown)
  await stranger.getByRole('heading', { name: '活动', level: 1 }).waitFor()
  await stranger.goto(otherPhone.url())
  await stranger.getByText('没有找到这个活动').waitFor()
  await expectAccessible(stranger)

  await phone.getByRole('link', { name: '去看我的券' }).click()
  await phone.getByRole('img', { name: '券的二维码' }).waitFor()
  await expectAccessible(phone)
})

test('the clerk scans what the phone shows, redeems it and takes it back', async () => {
  await openCounter(journey, counter, shop.phone)
  await settled(counter)
  await expectAccessible(counter)
  await journey.showToCamera(await phone.getByRole('img', { name: '券的二维码' }).screenshot())
  await counter.reload()
  const shown = counter.getByRole('dialog', { name: '请核对后核销' })
  await shown.waitFor()
  await shown.getByText(gift).waitFor()
  await shown.getByText('林**').waitFor()
  await shown.getByText(union).waitFor()
  expect(await shown.getByText('林小满').count()).toBe(0)
  await expectAccessible(counter)
  await shown.getByRole('button', { name: '确认核销' }).click()
  const done = counter.getByRole('dialog', { name: '核销成功' })
  await done.getByText(await wordOfTheDay()).waitFor()
  await expectAccessible(counter)

  await journey.showToCamera(await certificate('空白'))
  await done.getByRole('button', { name: /^撤销这笔/ }).click()
  const undoing = counter.getByRole('dialog', { name: '撤销这笔核销？' })
  await undoing.getByRole('button', { name: '确定撤销' }).click()
  await undoing.getByText('请选择原因。').waitFor()
  await expectAccessible(counter)
  await undoing.getByRole('radio', { name: '物品没有发放' }).check()
  await undoing.getByRole('button', { name: '确定撤销' }).click()
  await counter.getByRole('dialog', { name: '已撤销' }).getByText('原因：物品没有发放').waitFor()
  await expectAccessible(counter)
})

test('the voucher is good again, is redeemed by its digits, and not a second time', async () => {
  await phone.reload()
  await phone.getByRole('img', { name: '券的二维码' }).waitFor()
  const number = await spokenNumber(phone)
  await counter.goto('/merchant/')
  await askByNumber(counter, number)
  await counter
    .getByRole('dialog', { name: '请核对后核销' })
    .getByRole('button', { name: '确认核销' })
    .click()
  const done = counter.getByRole('dialog', { name: '核销成功' })
  await done.getByRole('button', { name: '下一位' }).click()
  await askByNumber(counter, number)
  const refused = counter.getByRole('dialog', { name: '不能核销' })
  await refused.getByText(new RegExp(`这张券已于 .+ 在「${shop.name}」核销，不能再次使用。`)).waitFor()
  await expectAccessible(counter)
  await refused.getByRole('button', { name: '下一位' }).click()

  await phone.reload()
  await phone.getByRole('status').getByText('已使用').waitFor()
  await phone.getByText(shop.name).first().waitFor()
  await expectAccessible(phone)
  await phone.goto('/m/vouchers')
  await phone.getByRole('radio', { name: '已用、过期、作废' }).check()
  await phone.getByRole('link', { name: new RegExp(`${gift}.*已使用`) }).waitFor()
  await expectAccessible(phone)
})

test('the day of the counter and the activity of the union agree on what happened', async () => {
  await counter.getByRole('link', { name: '记录' }).click()
  const totals = counter.getByRole('region', { name: '当日合计' })
  await totals.waitFor()
  expect((await totals.locator('dd').allInnerTexts()).map((text) => text.trim())).toEqual([
    '1 张',
    '128.00 元',
    '1 张',
  ])
  await counter.getByText('原因：物品没有发放').waitFor()
  await expectAccessible(counter)

  await desk.reload()
  await settled(desk)
  await desk.getByRole('link', { name: title }).click()
  await desk.getByRole('heading', { name: title, level: 1 }).waitFor()
  await desk.getByText('核对一致：发放 3 = ', { exact: false }).waitFor()
  await expectAccessible(desk)
  await desk.getByRole('tab', { name: '领取名单' }).click()
  await desk.getByRole('row', { name: new RegExp(`林.*${gift}.*已使用.*${shop.name}`) }).waitFor()
  await expectAccessible(desk)
})

/** As another clerk would read it on the page of the own account. */
const wordOfTheDay = async (): Promise<string> => {
  const beside = await counter.context().newPage()
  await beside.goto('/merchant/me')
  const word = beside.locator('dl > div').filter({ hasText: '今日暗号' }).locator('dd')
  await word.waitFor()
  const text = await word.innerText()
  await beside.close()
  return text
}
