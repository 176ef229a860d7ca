import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { documentOf, unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { openFromMenu } from './harness/pages.ts'
import { scan } from './harness/pictures.ts'
import { signInOnPhone, signInToConsole, verifyIdentity } from './harness/signing-in.ts'
import { textsOn } from './harness/texts.ts'

const journey = stage()
const imported = '19900000010'
const unknown = '19900000011'
const baseAdministrator = '19900000005'
let phone: Page
let union: string

beforeAll(async () => {
  phone = (await journey.visit('phone')).page
  union = unionOf(journey, baseAdministrator)
})

test('whoever the union imported registers, agrees, verifies, and is a member at once', async () => {
  const { page } = await journey.visit('phone')
  await page.goto('/m/')
  await page.getByRole('heading', { name: '欢迎来到惠工' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: '登录 / 注册' }).click()
  await page.getByRole('heading', { name: '登录' }).waitFor()
  await page.getByRole('button', { name: '个人信息处理告知' }).click()
  await page.getByRole('dialog', { name: '个人信息处理告知' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '我看完了' }).click()
  await signInOnPhone(journey, page, imported)
  await page.getByRole('heading', { name: '第一步：实名认证' }).waitFor()
  await expectAccessible(page)

  await page.getByRole('link', { name: '去实名认证' }).click()
  const number = documentOf(journey, imported)
  await page
    .getByRole('textbox', { name: '证件号码' })
    .fill(number.slice(0, 17) + (number.endsWith('1') ? '2' : '1'))
  await page.getByText('证件号码校验不通过，有一位填错了。').waitFor()
  await expectAccessible(page)
  await verifyIdentity(page, '何立春', number)
  await page.getByText(`您已是「${union}」的会员。`).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: '查看电子会员证' }).click()
  const card = page.getByRole('region', { name: '电子会员证' })
  await card.getByText('何立春').waitFor()
  await card.getByText(union).waitFor()
  await expectAccessible(page)

  const address = await scan(page.getByRole('img', { name: '核验会员证的二维码' }))
  const { page: stranger } = await journey.visit('phone')
  await stranger.goto(address)
  await stranger.getByText('会员证有效').waitFor()
  await stranger.getByText('何**').waitFor()
  await stranger.getByText(union).waitFor()
  await expectAccessible(stranger)
  await stranger.goto(`${address.slice(0, -4)}AAAA`)
  await stranger.getByText('会员证无效').waitFor()
  await expectAccessible(stranger)
})

test('whoever nobody imported finds the union and applies to join', async () => {
  await phone.goto('/m/join')
  await signInOnPhone(journey, phone, unknown)
  await phone.getByRole('heading', { name: '请先实名认证' }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '去实名认证' }).click()
  await verifyIdentity(phone, '许知秋', documentOf(journey, unknown))
  await phone.getByRole('link', { name: '申请入会' }).click()
  await phone.getByRole('heading', { name: '加入工会' }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '我还不是会员' }).click()
  const search = phone.getByLabel('工会或单位名称')
  await search.fill('没有这样的单位')
  await phone.getByText('没有找到“没有这样的单位”').waitFor()
  await expectAccessible(phone)
  await search.fill(union.slice(0, 6))
  const found = phone
    .getByRole('listitem')
    .filter({ has: phone.getByRole('heading', { name: union, exact: true }) })
  await found.getByRole('link', { name: '选择此工会' }).click()
  await phone.getByRole('heading', { name: '填写入会申请' }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('radio', { name: '不在里面，我自己填' }).check()
  await phone.getByRole('textbox', { name: '单位名称' }).fill('错误的单位')
  await phone.reload()
  await phone.getByRole('button', { name: '下一步：核对' }).click()
  await phone.getByRole('heading', { name: '核对后提交' }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '提交申请' }).click()
  await phone.getByText(`「${union}」正在审核您的申请。`).waitFor()
  await expectAccessible(phone)
})

test('the union rejects it with a reason; the person reads it, corrects, and is approved', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, baseAdministrator)
  await openFromMenu(page, '入会审核')
  await findApplicant(page)
  await page.getByRole('button', { name: '展开「许知秋」的申请信息' }).click()
  await page.getByText('错误的单位').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '驳回「许知秋」' }).first().click()
  const dialog = page.getByRole('dialog', { name: '驳回「许知秋」的申请' })
  await dialog.getByRole('button', { name: '所在单位填写有误，请按单位全称填写。' }).click()
  await dialog.getByRole('button', { name: '确认驳回' }).click()
  await page.getByText('已驳回「许知秋」').waitFor()

  await phone.goto('/m/')
  await phone.getByText('原因：所在单位填写有误，请按单位全称填写。').waitFor()
  await expectAccessible(phone)
  await phone.goto('/m/notices')
  await phone.getByRole('link', { name: /您加入「.+」的申请被驳回/ }).click()
  await phone.getByRole('heading', { name: '我的申请' }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: /不通过/ }).click()
  await phone.getByText('申请没有通过。请按原因修改后重新提交。').waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '修改并重新提交' }).click()
  expect(await phone.getByRole('textbox', { name: '单位名称' }).inputValue()).toBe('错误的单位')
  await phone.getByRole('radio', { name: union.replace('工会委员会', '') }).check()
  await phone.getByRole('button', { name: '下一步：核对' }).click()
  await phone.getByRole('button', { name: '提交申请' }).click()
  await phone.getByText('正在审核您的申请。').waitFor()

  await page.reload()
  await findApplicant(page)
  await page.getByRole('button', { name: '通过「许知秋」' }).first().click()
  await page.getByRole('button', { name: '确认通过' }).click()
  await page.getByText('已通过「许知秋」').waitFor()
  await phone.reload()
  await phone.goto('/m/notices')
  await phone.getByText(`您已加入「${union}」。`).waitFor()
  await expectAccessible(phone)
  await phone.goto('/m/record')
  await phone.getByText('正常').waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '会籍记录' }).click()
  await phone.getByText(/本人申请/).waitFor()
  await expectAccessible(phone)
  expect((await textsOn(phone)).join('\n')).not.toContain(documentOf(journey, unknown))
})

const findApplicant = async (page: Page) => {
  const field = page.getByLabel('搜索姓名')
  await field.fill('许知秋')
  await field.press('Enter')
  await page
    .getByRole('row', { name: /许知秋/ })
    .first()
    .waitFor()
}
