import { expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { documentOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { scan } from './harness/pictures.ts'
import { signInOnPhone, signInToConsole, verifyIdentity } from './harness/signing-in.ts'

const journey = stage()
const baseAdministrator = '19900000005'
const administratorOfThree = '19900000007'
const unverifiedAdministrator = '19900000008'

test('by code: a wrong one is told beside the field, the right one opens the console', async () => {
  const { page } = await journey.visit('desk')
  await page.goto('/console/')
  await page.getByRole('heading', { name: '登录管理后台' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByText('请填写手机号码。').waitFor()

  await page.getByRole('textbox', { name: '手机号', exact: true }).fill(baseAdministrator)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByRole('button', { name: /秒后重发/ }).waitFor()
  const code = await journey.codeFor(baseAdministrator)
  const field = page.getByRole('textbox', { name: '验证码', exact: true })
  await field.fill(code === '000000' ? '111111' : '000000')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  const problem = page.getByText('验证码不对。请核对短信中的六位数字。')
  await problem.waitFor()
  await expectAccessible(page)

  await field.fill(code)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '概览' }).waitFor()
  await page.getByRole('heading', { name: '近七天会员增长' }).waitFor()
  await expectAccessible(page)
})

test('by password, once it is set under account security', async () => {
  const { page, context } = await journey.visit('desk')
  await signInToConsole(journey, page, '19900000006')
  await page.getByRole('button', { name: /账户：\s*陈晓雯/ }).click()
  await page.getByRole('menuitem', { name: '账户安全' }).click()
  await page.getByRole('heading', { name: '账户安全' }).waitFor()
  await expectAccessible(page)

  await page.getByRole('button', { name: '设置密码' }).click()
  const drawer = page.getByRole('dialog', { name: '设置密码' })
  await drawer.getByRole('button', { name: '获取验证码' }).click()
  await drawer.getByRole('button', { name: /秒后重发/ }).waitFor()
  await drawer.getByRole('textbox', { name: '验证码' }).fill(await journey.codeFor('19900000006'))
  await drawer.getByRole('textbox', { name: '账号名' }).fill('chen.xiaowen')
  await drawer.getByLabel('新密码', { exact: true }).fill('password12345')
  await drawer.getByLabel('再次输入新密码').fill('password12345')
  await drawer.getByRole('button', { name: '保存密码' }).click()
  await drawer.getByText('密码太简单。').waitFor()
  await expectAccessible(page)

  const password = 'Lake-stone-71-lantern'
  await drawer.getByLabel('新密码', { exact: true }).fill(password)
  await drawer.getByLabel('再次输入新密码').fill(password)
  await drawer.getByRole('button', { name: '保存密码' }).click()
  await page.getByText('密码已保存，其他设备上的登录已退出。').waitFor()
  await context.clearCookies()

  await page.goto('/console/sign-in')
  await page.getByRole('tab', { name: '账号密码' }).click()
  await page.getByRole('textbox', { name: '账号' }).fill('chen.xiaowen')
  await page.getByLabel('密码', { exact: true }).fill('Not-the-word-at-all-9')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByText('账号或密码不对。').waitFor()
  await expectAccessible(page)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '概览' }).waitFor()
})

test('whoever manages three unions chooses one, and switches to another', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, administratorOfThree)
  await page.getByRole('heading', { name: '选择工会' }).waitFor()
  const choices = page.getByRole('main').getByRole('listitem').getByRole('button')
  await choices.first().waitFor()
  expect(await choices.count()).toBe(3)
  await expectAccessible(page)

  await choices.filter({ hasText: '工会联合会' }).click()
  await page.getByRole('heading', { name: '概览' }).waitFor()
  await page.getByRole('banner').getByText('工会联合会').waitFor()
  await page.getByRole('button', { name: '切换工会' }).click()
  await choices.filter({ hasText: '集团有限公司' }).click()
  await page.getByRole('banner').getByText('集团有限公司').waitFor()
  expect(await page.getByRole('banner').getByText('工会联合会').count()).toBe(0)
})

test('whoever is not verified yet does so by phone, and goes on after a refresh', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, unverifiedAdministrator)
  await page.getByRole('heading', { name: '请先完成实名认证' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '我已完成认证，刷新' }).click()
  await page.getByText('还没有查到认证结果。').waitFor()

  const address = await scan(page.getByRole('img', { name: '实名认证二维码' }))
  expect(address).toBe(`${journey.server().address}/m/verify`)
  const { page: phone } = await journey.visit('phone')
  await phone.goto(address)
  await phone.getByRole('heading', { name: '登录' }).waitFor()
  await expectAccessible(phone)
  await signInOnPhone(journey, phone, unverifiedAdministrator)
  await phone.getByRole('heading', { name: '实名认证' }).waitFor()
  await expectAccessible(phone)
  await verifyIdentity(phone, '赵志强', documentOf(journey, unverifiedAdministrator))
  await phone.getByText('认证成功').first().waitFor()
  await phone.getByText('如果您是从电脑扫码来的').waitFor()
  await expectAccessible(phone)

  await page.getByRole('button', { name: '我已完成认证，刷新' }).click()
  await page.getByRole('heading', { name: '概览' }).waitFor()
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '会员列表' }).waitFor()
})
