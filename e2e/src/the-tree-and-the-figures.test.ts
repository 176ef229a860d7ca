import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { askWhyNot, openFromMenu, settled } from './harness/pages.ts'
import { signInToConsole } from './harness/signing-in.ts'
import { openDownload, textsOf } from './harness/workbooks.ts'

const journey = stage()
const city = '19900000002'
const district = '19900000003'
const street = '19900000004'
const base = '19900000005'
const operator = '19900000006'

test('the tree of yesterday lacks what was registered today, says that it is history, and leads back', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, street)
  await openFromMenu(page, '工会登记审核')
  const box = page.getByRole('checkbox', { name: /^选择「/ }).first()
  const union = /「(.+)」/.exec((await box.getAttribute('aria-label')) ?? '')![1]!
  await page
    .getByRole('button', { name: `通过「${union}」` })
    .first()
    .click()
  await page.getByRole('button', { name: '确认通过' }).click()
  await page.getByText(`已通过「${union}」`).waitFor()

  await openFromMenu(page, '下级工会管理')
  const tree = page.getByRole('region', { name: '工会层级' })
  await tree.getByText(union, { exact: true }).waitFor()
  const yesterday = dayBefore(1)
  await chooseDay(page.getByLabel('查看某一天的层级'), yesterday)
  await page.getByText(`这是 ${yesterday} 当天结束时的工会层级。`).waitFor()
  await page.getByRole('table').getByText(unionOf(journey, base), { exact: true }).waitFor()
  await tree.getByText(unionOf(journey, base), { exact: true }).waitFor()
  expect(await page.getByText(union, { exact: true }).count()).toBe(0)
  expect(await page.getByRole('button', { name: '登记二维码' }).count()).toBe(0)
  await expectAccessible(page)
  await page.reload()
  await page.getByText(`这是 ${yesterday} 当天结束时的工会层级。`).waitFor()
  await page.getByRole('button', { name: '回到今天' }).click()
  await tree.getByText(union, { exact: true }).waitFor()
  expect(await page.getByText('当天结束时的工会层级').count()).toBe(0)
  await expectAccessible(page)
})

test('the figures of a time agree with each other, by themselves and with everything below', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, district)
  await openFromMenu(page, '统计')
  await page.locator('.growth-chart svg').waitFor()
  await page.getByText('查看数字').click()
  for (const [preset, table, from] of [
    ['近7天', '每天的会员数据', dayBefore(6)],
    ['近30天', '每天的会员数据', dayBefore(29)],
    ['本年', undefined, `${dayBefore(0).slice(0, 4)}-01-01`],
  ] as const) {
    await page.getByRole('radiogroup', { name: '时间范围' }).getByText(preset, { exact: true }).click()
    await settled(page)
    expect(await page.getByPlaceholder('开始日期').inputValue()).toBe(from)
    const rows = await numbersOf(page, table)
    expect(rows.at(-1)?.[0]).toBe(table ? from : from.slice(0, 7))
    await expectAgreement(page, rows)
    await page.locator('.growth-chart svg').waitFor()
    await expectAccessible(page)
  }

  const below = await figure(page, '会员总数')
  await page.getByRole('radiogroup', { name: '统计范围' }).getByText('本级', { exact: true }).click()
  await page.getByRole('heading', { name: '按直属下级工会' }).waitFor({ state: 'detached' })
  await settled(page)
  const own = await figure(page, '会员总数')
  expect(own).toBeLessThan(below)
  await expectAccessible(page)
  await page.getByRole('radiogroup', { name: '统计范围' }).getByText('本级及以下').click()
  await page.getByRole('heading', { name: '按直属下级工会' }).waitFor()
  await settled(page)
  expect(await figure(page, '会员总数')).toBe(below)
})

test('a time of one’s own is exported as a workbook with the numbers of the screen', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, city)
  const [from, to] = [dayBefore(40), dayBefore(20)]
  await page.goto(`/console/statistics?from=${from}&to=${to}`)
  await page.getByRole('radiogroup', { name: '时间范围' }).getByText('自选', { exact: true }).waitFor()
  await page.getByText('查看数字').click()
  const rows = await numbersOf(page, '每天的会员数据')
  expect(rows).toHaveLength(21)
  await expectAgreement(page, rows)

  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出 Excel' }).click()
  const download = await started
  expect(download.suggestedFilename()).toBe(`${unionOf(journey, city)}-会员统计-${from}-${to}.xlsx`)
  const [byDay, byUnion] = (await openDownload(download)).worksheets.map(textsOf)
  const [, ...days] = byDay!
  const exported = days.map(([on, members, verified, , growth, verifiedGrowth]) => [
    on!,
    ...[members, growth, verified, verifiedGrowth].map(Number),
  ])
  expect(exported).toEqual(rows.toReversed())
  const [head, ...unions] = byUnion!
  expect(head?.slice(0, 2)).toEqual(['工会名称', '会员数'])
  const own = await ownMembers(page)
  const children = unions.reduce((sum, [, members]) => sum + Number(members), 0)
  expect(children + own).toBe(rows[0]?.[1])
})

test('an operator presses what only an administrator may, and reads why and whom to ask', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, operator)
  await openFromMenu(page, '本级工会权限设置')
  await askWhyNot(page, '新增')
  const why = page.getByRole('tooltip').or(page.getByRole('dialog')).filter({ hasText: '为什么不能用' })
  await why.getByText(`您在「${unionOf(journey, base)}」的角色不含此权限。`).waitFor()
  expect(await factsOf(why)).toEqual({
    所需权限: '设置管理员',
    您的角色: '操作员',
    具备的角色: '管理员',
    现在可办的人: '冯佳宁、李建新',
  })
  await why.getByText(/可请本工会管理员 .*李建新.* 为您申请。/).waitFor()
  await why.getByText(`由「${unionOf(journey, street)}」决定。`).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'hidden' })
  await page.goto('/console/unions')
  await page.getByRole('heading', { name: '您不能打开此页' }).waitFor()
  await page.getByText(`「${unionOf(journey, base)}」是基层工会。此功能只用于基层以上工会。`).waitFor()
  await expectAccessible(page)
})

test('one’s own permissions are shown as on a day', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, '19900000015')
  await page.getByRole('button', { name: /账户：\s*冯佳宁/ }).click()
  await page.getByRole('menuitem', { name: '我的权限' }).click()
  await page.getByRole('heading', { name: '我的权限', level: 1 }).waitFor()
  const here = page.getByRole('region', { name: unionOf(journey, base) })
  await here.getByRole('list', { name: '角色' }).getByText('管理员', { exact: true }).waitFor()
  await here.getByText('设置管理员').waitFor()
  await expectAccessible(page)
  await chooseDay(page.getByLabel('查看日期'), dayBefore(900))
  await page.getByText('这一天您没有任何工会的管理权限').waitFor()
  expect(await here.count()).toBe(0)
  await expectAccessible(page)
  await page.goBack()
  await here.waitFor()
})

/** A day of the union's calendar, so many days ago. */
const dayBefore = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() - days * 86_400_000)

const chooseDay = async (field: Locator, day: string) => {
  await field.click()
  await field.fill(day)
  await field.press('Enter')
}

const numberIn = (text: string) => Number(text.replaceAll(',', ''))

const figure = async (page: Page, name: string): Promise<number> => {
  const place = page.locator('.figure', { has: page.getByText(name, { exact: true }) })
  return numberIn((await place.locator('.figure-value').textContent()) ?? '')
}

/** The chart in numbers: period, members, growth, verified, growth of verified; the newest first. */
const numbersOf = async (page: Page, name = /^每[天月]的会员数据$/ as string | RegExp) => {
  const rows = page.getByRole('table', { name }).locator('tbody tr')
  await rows.first().waitFor()
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  )
  return cells.map(([on, ...counts]) => [on!, ...counts.map(numberIn)] as [string, ...number[]])
}

/** The figures above the chart are its last period, and the sum of what its periods brought. */
const expectAgreement = async (page: Page, rows: [string, ...number[]][]) => {
  const sum = (column: number) => rows.reduce((total, row) => total + (row[column] as number), 0)
  expect({
    members: await figure(page, '会员总数'),
    growth: await figure(page, '会员净增'),
    verified: await figure(page, '已实名会员'),
    verifiedGrowth: await figure(page, '实名净增'),
  }).toEqual({ members: rows[0]![1], growth: sum(2), verified: rows[0]![3], verifiedGrowth: sum(4) })
  for (const [index, [, members, growth]] of rows.entries()) {
    const before = rows[index + 1]
    if (before) expect(members! - growth!).toBe(before[1])
  }
}

const ownMembers = async (page: Page): Promise<number> => {
  await page.getByRole('radiogroup', { name: '统计范围' }).getByText('本级', { exact: true }).click()
  await page.getByRole('heading', { name: '按直属下级工会' }).waitFor({ state: 'detached' })
  await settled(page)
  return figure(page, '会员总数')
}

const factsOf = (place: Locator) =>
  place.locator('dl').evaluate((list) => {
    const texts = (name: string) => [...list.querySelectorAll(name)].map((each) => each.textContent ?? '')
    const words = texts('dd')
    return Object.fromEntries(texts('dt').map((term, index) => [term, words[index]]))
  })
