import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { findMember, openMember, ordinary, readMembers } from './harness/members.ts'
import { openFromMenu, settled } from './harness/pages.ts'
import { approveReview, expandReview, openReviews } from './harness/reviewing.ts'
import { signInToConsole } from './harness/signing-in.ts'

const journey = stage()
const [streetAdministrator, baseAdministrator, receivingAdministrator] = [
  '19900000004',
  '19900000005',
  '19900000007',
]
const receiving = '澄亭镇人民政府工会委员会'
/** A member of the demo for whom the union has asked for a role already. */
const officer = '林小满'
let base: Page
let receiver: Page
let union: string
let moving: [string, string]

beforeAll(async () => {
  base = (await journey.visit('desk')).page
  receiver = (await journey.visit('desk')).page
  const { page: street } = await journey.visit('desk')
  union = unionOf(journey, baseAdministrator)
  await signInToConsole(journey, street, streetAdministrator)
  await openReviews(street, 'administrators', '权限授予审核')
  await approveReview(street, officer)
  await signInToConsole(journey, base, baseAdministrator)
  moving = ordinary(await readMembers(base))
    .filter((name) => name !== officer)
    .slice(0, 2) as typeof moving
})

test('several members are sent to another union in one application; who holds an office is named and stays', async () => {
  await openMember(base, officer)
  await base.getByText('操作员（须先撤销权限，才能移出、退会或转会）').waitFor()
  await expectAccessible(base)
  await openFromMenu(base, '会员列表')
  await base.getByRole('tab', { name: '已实名' }).click()
  await base.goto('/console/members?status=verified&limit=100')
  for (const name of [officer, ...moving]) await base.getByRole('checkbox', { name: `选择 ${name}` }).check()
  await base.getByText('已选 3 人').waitFor()
  await base.getByRole('button', { name: '成批转会' }).click()
  const dialog = base.getByRole('dialog', { name: '成批转会' })
  await dialog.getByText('将申请转出 2 人：').waitFor()
  for (const name of moving) await dialog.getByRole('listitem').filter({ hasText: name }).waitFor()
  await dialog.getByText('1 人不能办理，将被跳过').waitFor()
  await dialog
    .getByRole('listitem')
    .filter({ hasText: '此人在原工会还担任管理员。请先撤销其权限，再办理。' })
    .getByText(officer)
    .waitFor()
  await expectAccessible(base)
  await dialog.getByRole('button', { name: '提交 2 人的转会申请' }).click()
  await dialog.locator('.ant-form-item-explain-error').first().waitFor()
  await expectAccessible(base)
  await dialog.getByRole('combobox', { name: '转入工会' }).fill(receiving)
  await base.locator('.ant-select-dropdown').getByText(receiving, { exact: true }).last().click()
  await dialog.getByRole('textbox', { name: '转会原因' }).fill('部门整体划转')
  await dialog.getByRole('button', { name: '提交 2 人的转会申请' }).click()

  await base.getByRole('heading', { name: '成批转会申请', level: 1 }).waitFor()
  await base.getByText('审核中', { exact: true }).first().waitFor()
  await expectAccessible(base)
  await findMember(base, moving[0])
})

test('the receiving administrator reads the whole list and approves', async () => {
  await signInToConsole(journey, receiver, receivingAdministrator)
  await receiver.getByRole('main').getByRole('button', { name: receiving }).click()
  await receiver.getByRole('heading', { name: '概览' }).waitFor()
  await openFromMenu(receiver, '转会审核')
  await receiver
    .getByRole('navigation', { name: '转会审核' })
    .getByRole('link', { name: /^成批转会审核/ })
    .click()
  await receiver.getByRole('heading', { name: '成批转会审核', level: 1 }).waitFor()
  await expandReview(receiver, union)
  await receiver.getByText('部门整体划转').waitFor()
  await receiver.getByText('2 人', { exact: true }).first().waitFor()
  await expectAccessible(receiver)
  await expectOutcomes(receiver, '查看全部名单', '等待审核')
  await approveReview(receiver, union)
})

test('both unions see what became of each, and each has the members that it should', async () => {
  await receiver.getByRole('tab', { name: '已通过' }).click()
  await expandReview(receiver, union)
  await expectOutcomes(receiver, '查看全部名单和结果', '已转入')
  for (const name of moving) await findMember(receiver, name)

  await openFromMenu(base, '我的申请')
  await settled(base)
  await expectAccessible(base)
  await base.getByRole('link', { name: /成批转会申请$/ }).click()
  await base.getByRole('heading', { name: '成批转会申请', level: 1 }).waitFor()
  await base.getByText('已通过', { exact: true }).first().waitFor()
  await expectAccessible(base)
  await expectOutcomes(base, '查看全部名单和结果', '已转入')
  await openFromMenu(base, '会籍变动')
  for (const name of moving)
    await base.getByRole('row', { name: new RegExp(`转出.*${name}.*${receiving}`) }).waitFor()
  await expectAccessible(base)
  await base.goto(`/console/members?search=${encodeURIComponent(moving[0])}`)
  await base.getByText('没有找到符合条件的会员').waitFor()
  await findMember(base, officer)
})

/** Opens the list of the group and finds those who move, with the same outcome, and nobody else. */
const expectOutcomes = async (page: Page, button: string, outcome: string) => {
  await page.getByRole('button', { name: button, exact: true }).click()
  const list = page.getByRole('dialog', { name: '成批转会名单' })
  for (const name of moving)
    await list.getByRole('row', { name: new RegExp(`${name}.*${outcome}`) }).waitFor()
  expect(await list.getByText(officer).count()).toBe(0)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'detached' })
}
