import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { askWhyNot, openFromMenu } from './harness/pages.ts'
import { signInToConsole } from './harness/signing-in.ts'
import { textsOn } from './harness/texts.ts'

const journey = stage()
const [province, city, district, street, base] = [1, 2, 3, 4, 5].map((index) => `1990000000${index}`) as [
  string,
  string,
  string,
  string,
  string,
]

test('the province opens its tree level by level, and a search opens the way to a union', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, province)
  await page.getByRole('heading', { name: '近七天会员增长' }).waitFor()
  await page.getByText('查看数字').click()
  expect(await page.getByRole('table', { name: '近七天会员增长' }).getByRole('row').count()).toBe(8)
  await expectAccessible(page)

  await openFromMenu(page, '下级工会管理')
  const tree = page.getByRole('region', { name: '工会层级' })
  await tree.getByText(unionOf(journey, city), { exact: true }).click()
  expect(await tree.getByText(unionOf(journey, street), { exact: true }).count()).toBe(0)
  await page
    .getByRole('table')
    .getByRole('button', { name: unionOf(journey, district), exact: true })
    .click()
  await tree.getByText(unionOf(journey, street), { exact: true }).waitFor()
  await expectAccessible(page)

  const search = page.getByLabel('搜索下级工会')
  await search.fill(unionOf(journey, base).slice(0, 6))
  await search.press('Enter')
  await page
    .getByRole('table')
    .getByRole('button', { name: unionOf(journey, base), exact: true })
    .click()
  await tree.getByText(unionOf(journey, base), { exact: true }).waitFor()
  await page
    .getByRole('row', { name: unionOf(journey, base) })
    .getByRole('button')
    .first()
    .click()
  await page.getByText('工会统一社会信用代码').first().waitFor()
  await expectAccessible(page)
})

test('the city and the district see the members below, every number masked', async () => {
  for (const administrator of [city, district]) {
    const { page } = await journey.visit('desk')
    await signInToConsole(journey, page, administrator)
    await page.getByRole('heading', { name: '近七天会员增长' }).waitFor()
    await openFromMenu(page, '会员列表')
    await page.goto('/console/members?scope=below')
    await page.getByText('本工会及所有下级工会的会员。').waitFor()
    const rows = page
      .getByRole('table')
      .getByRole('row')
      .filter({ has: page.getByRole('link') })
    await rows.first().waitFor()
    expect(await rows.count()).toBe(20)
    await expectMasked(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: '下一页' }).click()
    await page.getByRole('button', { name: '上一页' }).and(page.locator(':enabled')).waitFor()
    await expectMasked(page)
    await rows.first().getByRole('link').first().click()
    await page.getByRole('heading', { name: '会籍变化' }).waitFor()
    await askWhyNot(page, '查看完整证件号码')
    await page.getByText(/不直接接收会员。此功能只用于有会员的工会。/).waitFor()
    expect(await page.getByRole('dialog', { name: /的完整证件号码$/ }).count()).toBe(0)
    await expectMasked(page)
    await expectAccessible(page)
  }
})

test('what a neighbour has cannot be found by its address', async () => {
  const { page: own } = await journey.visit('desk')
  await signInToConsole(journey, own, '19900000006')
  await openFromMenu(own, '会员列表')
  await own
    .getByRole('link', { name: '林小满' })
    .or(own.getByRole('table').getByRole('link').first())
    .first()
    .click()
  await own.getByRole('heading', { name: '会籍变化' }).waitFor()

  const { page: neighbour } = await journey.visit('desk')
  await signInToConsole(journey, neighbour, '19900000007')
  await neighbour
    .getByRole('main')
    .getByRole('button', { name: /人民政府工会委员会/ })
    .click()
  await neighbour.getByRole('heading', { name: '概览' }).waitFor()
  await neighbour.goto(own.url())
  await neighbour.getByText('没有找到，可能已变动或不在您的管理范围内。').waitFor()
  await expectAccessible(neighbour)
})

test('the union discloses one number with a reason, and the audit record shows it', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, base)
  await openFromMenu(page, '会员列表')
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('button', { name: '查看完整证件号码' }).click()
  const dialog = page.getByRole('dialog', { name: /的完整证件号码$/ })
  await dialog.getByRole('button', { name: '查看号码' }).click()
  await dialog.getByText('请填写查看理由。').waitFor()
  await expectAccessible(page)
  await dialog.getByRole('textbox', { name: '查看理由' }).fill('与本人核对证件信息，窗口办理')
  await dialog.getByRole('button', { name: '查看号码' }).click()
  await page.getByRole('button', { name: '立即隐藏' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '立即隐藏' }).click()
  await expectMasked(page)

  await openFromMenu(page, '操作记录')
  const row = page.getByRole('row', { name: /查看完整信息.*李建新/ })
  await row.getByRole('button').first().click()
  await page.getByText('与本人核对证件信息，窗口办理').waitFor()
  await expectMasked(page)
  await expectAccessible(page)
})

/** No identity number and no mobile number in clear anywhere on the page, nor in what it keeps. */
const expectMasked = async (page: Page) => {
  const text = (await textsOn(page)).join('\n')
  expect(text).not.toMatch(/(?<!\d)\d{17}[\dX](?![\dX])/)
  expect(text).not.toMatch(/(?<![\d-])1[3-9]\d{9}(?!\d)/)
}
