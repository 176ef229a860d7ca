import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { citizenNumber } from './harness/made-up-numbers.ts'
import { askWhyNot, openFromMenu } from './harness/pages.ts'
import { approveReview, expandReview, openReviews } from './harness/reviewing.ts'
import { signInOnPhone, signInToConsole, verifyIdentity } from './harness/signing-in.ts'

const journey = stage()
const province = '19900000001'
const streetAdministrator = '19900000004'
const baseAdministrator = '19900000005'
const securityAdministrator = '19900000012'
const governmentUnion = '澄亭镇人民政府工会委员会'
const operator = { name: '顾南乔', phone: '19966660021', number: citizenNumber(21) }
const entered = { name: '江望舒', phone: '19966660022', number: citizenNumber(22) }
const grantReviews = ['administrators', '权限授予审核'] as const
const revocationReviews = ['administrators/revocations', '权限撤销审核'] as const
let base: Page
let street: Page
let successor: Page
let union: string

beforeAll(async () => {
  base = (await journey.visit('desk')).page
  street = (await journey.visit('desk')).page
  successor = (await journey.visit('desk')).page
  union = unionOf(journey, baseAdministrator)
  await signInToConsole(journey, base, baseAdministrator)
  await signInToConsole(journey, street, streetAdministrator)
})

test('the union adds an operator, whose permissions the superior reads in words and approves', async () => {
  await registerOnPhone(operator)
  await openFromMenu(base, '本级工会权限设置')
  await rowOf(base, '李建新（本人）').waitFor()
  await expectAccessible(base)
  await base.getByRole('button', { name: '新增', exact: true }).click()
  const drawer = base.getByRole('dialog', { name: '新增管理员' })
  await drawer.getByRole('radio', { name: /操作员/ }).check()
  await drawer.locator('.role-card-chosen summary').click()
  await drawer.locator('.role-card-chosen').getByText('导入会员', { exact: true }).waitFor()
  await drawer.getByRole('textbox', { name: '姓名' }).fill('顾北乔')
  await drawer.getByRole('textbox', { name: '手机号' }).fill(operator.phone)
  await drawer.getByRole('button', { name: '提交申请' }).click()
  await drawer.getByText('姓名与该手机号实名认证的姓名不一致。请与本人核对。').waitFor()
  await expectAccessible(base)
  await drawer.getByRole('textbox', { name: '姓名' }).fill(operator.name)
  await drawer.getByRole('button', { name: '提交申请' }).click()
  await base.getByText('顾南乔的操作员权限已提交上级工会审核，通过后生效。').waitFor()
  await base.getByRole('region', { name: '权限申请' }).getByText('权限授予 · 顾南乔').waitFor()
  await expectAccessible(base)

  await street
    .getByRole('navigation', { name: '主菜单' })
    .getByRole('link', { name: '下级工会权限审核' })
    .click()
  await street.getByRole('heading', { name: '权限授予审核', level: 1 }).waitFor()
  await expandReview(street, operator.name)
  const permissions = street.getByRole('list', { name: '权限' })
  await permissions.getByText('导入会员', { exact: true }).waitFor()
  expect(await permissions.getByText('设置管理员', { exact: true }).count()).toBe(0)
  await expectAccessible(street)
  await approveReview(street, operator.name)
})

test('the operator has a smaller menu, and what is not allowed says why and whom to ask', async () => {
  await signInToConsole(journey, successor, operator.phone)
  const menu = successor.getByRole('navigation', { name: '主菜单' })
  await menu.getByRole('link', { name: '批量导入' }).waitFor()
  for (const name of ['操作记录', '会员导出']) {
    await base.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name }).waitFor()
    expect(await menu.getByRole('link', { name }).count(), name).toBe(0)
  }
  await openFromMenu(successor, '本级工会管理')
  await askWhyNot(successor, '编辑信息')
  await successor.getByText(`您在「${union}」的角色不含此权限。`).waitFor()
  await successor.getByText(/可请本工会管理员 .*李建新.* 为您申请。/).waitFor()
  await expectAccessible(successor)
})

test('nobody revokes themselves, and the last administrator of a union stays', async () => {
  await askWhyNot(base, '撤销李建新的权限')
  await base.getByText('不能给自己授予或撤销权限。请由其他管理员办理。').waitFor()
  await expectAccessible(base)

  await openFromMenu(street, '下级工会权限设置')
  await expectAccessible(street)
  await street.getByRole('link', { name: governmentUnion, exact: true }).click()
  await street.getByRole('heading', { name: governmentUnion, level: 1 }).waitFor()
  await askWhyNot(street, '撤销欧阳慧的权限')
  await street.getByText('工会至少保留一名管理员。请先添加其他管理员。').waitFor()
  await expectAccessible(street)
})

test('a superior enters somebody who has no account yet, whose role begins with the verification', async () => {
  await street.keyboard.press('Escape')
  await street.getByRole('button', { name: '新增', exact: true }).click()
  const drawer = street.getByRole('dialog', { name: `为「${governmentUnion}」录入管理员` })
  await drawer.getByText('录入后立即生效；本人还没有实名认证的，认证后生效。').waitFor()
  await drawer.getByRole('textbox', { name: '姓名' }).fill(entered.name)
  await drawer.getByRole('textbox', { name: '手机号' }).fill(entered.phone)
  await drawer.getByRole('button', { name: '录入' }).click()
  await drawer.locator('.ant-form-item-explain-error').waitFor()
  await expectAccessible(street)
  await drawer.getByRole('textbox', { name: '证件号码' }).fill(entered.number)
  await drawer.getByRole('button', { name: '录入' }).click()
  await street.getByText('已记录。江望舒还没有实名认证，').waitFor()
  await rowOf(street, entered.name).getByRole('cell', { name: '待本人实名认证', exact: true }).waitFor()
  await expectAccessible(street)

  await registerOnPhone(entered)
  await street.reload()
  await rowOf(street, entered.name).getByRole('cell', { name: '有效', exact: true }).waitFor()
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, entered.phone)
  await page.getByRole('heading', { name: '概览' }).waitFor()
  await page.getByRole('banner').getByText(governmentUnion).waitFor()
  await openFromMenu(page, '本级工会权限设置')
  await expectAccessible(page)
})

test('one administrator hands over to another through both reviews', async () => {
  await base.goto('/console/administrators')
  await base.getByRole('button', { name: '管理员交接' }).click()
  await base.getByRole('heading', { name: '管理员交接', level: 1 }).waitFor()
  await expectAccessible(base)
  await base.getByRole('textbox', { name: '姓名' }).fill(operator.name)
  await base.getByRole('textbox', { name: '手机号' }).fill(operator.phone)
  await base.getByRole('button', { name: '提交，开始交接' }).click()
  await base.getByText('等待上级工会审核新增顾南乔。').waitFor()
  await expectAccessible(base)

  await openReviews(street, ...grantReviews)
  await expandReview(street, operator.name)
  await street.getByText('管理员交接', { exact: true }).waitFor()
  await expectAccessible(street)
  await approveReview(street, operator.name)
  await base.reload()
  await base.getByText('等待顾南乔登录管理后台，确认接任并撤销原管理员的权限。').waitFor()
  await expectAccessible(base)

  await successor.goto('/console/administrators')
  await successor.getByText('轮到您了：确认接任，撤销李建新的权限。').waitFor()
  await expectAccessible(successor)
  await successor.getByRole('link', { name: '查看交接' }).click()
  await successor.getByRole('button', { name: '确认接任，撤销李建新的权限' }).click()
  const asked = successor.getByRole('dialog', { name: '撤销李建新的权限？' })
  await expectAccessible(successor)
  await asked.getByRole('button', { name: '确认接任' }).click()
  await successor.getByText('等待上级工会审核撤销，通过后交接完成。').waitFor()
  await expectAccessible(successor)

  await openReviews(street, ...revocationReviews)
  await approveReview(street, '李建新')
  await successor.reload()
  await successor.getByRole('heading', { name: '管理员交接', level: 1 }).waitFor()
  await openFromMenu(successor, '本级工会权限设置')
  await rowOf(successor, '顾南乔（本人）').first().waitFor()
  expect(await rowOf(successor, '李建新').count()).toBe(0)
  await expectAccessible(successor)
  await base.goto('/console/')
  await base.getByText('您还没有可管理的工会').waitFor()
  await expectAccessible(base)
})

test('what the union at the top changes about itself waits for its security administrator', async () => {
  const top = unionOf(journey, province)
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, province)
  await openFromMenu(page, '本级工会管理')
  await page.getByText(/^工会变更申请正在审核/).waitFor()
  await expectAccessible(page)
  await openReviews(page, 'changes', '工会变更审核')
  await askWhyNot(page, `通过「${top}」`)
  await page.getByRole('tooltip').getByText('安全管理员').waitFor()
  await expectAccessible(page)

  const { page: security } = await journey.visit('desk')
  await signInToConsole(journey, security, securityAdministrator)
  await security.getByRole('navigation', { name: '主菜单' }).waitFor()
  await expectAccessible(security)
  expect(
    await security
      .getByRole('navigation', { name: '主菜单' })
      .getByRole('link', { name: '会员列表' })
      .count(),
  ).toBe(0)
  await openFromMenu(security, '工会变更审核')
  await expandReview(security, top)
  await security.locator('ins', { hasText: '0600-8000001' }).waitFor()
  await expectAccessible(security)
  await approveReview(security, top)

  await page.goto('/console/own-union')
  await page.getByText('0600-8000001').first().waitFor()
  expect(await page.getByText(/^工会变更申请正在审核/).count()).toBe(0)
})

type Newcomer = { name: string; phone: string; number: string }

const registerOnPhone = async ({ name, phone, number }: Newcomer) => {
  const { page, context } = await journey.visit('phone')
  await page.goto('/m/verify')
  await signInOnPhone(journey, page, phone)
  await page.getByRole('heading', { name: '实名认证' }).waitFor()
  await verifyIdentity(page, name, number)
  await page
    .getByRole('heading', { name: /^(认证成功|您已完成实名认证)/ })
    .or(page.getByText('还没有工会登记过您。'))
    .first()
    .waitFor()
  await context.close()
}

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
