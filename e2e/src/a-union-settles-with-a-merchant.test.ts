import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Download, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { openCounter } from './harness/counter.ts'
import { stage } from './harness/journey.ts'
import { openFromMenu, settled } from './harness/pages.ts'
import { signInToConsole } from './harness/signing-in.ts'
import { chooseIn, fillMoment, inSeconds } from './harness/welfare.ts'
import { openDownload, textsOf } from './harness/workbooks.ts'

const journey = stage()
const accountant = '19900000016'
const contact = '19900000021'
const shop = '惠民蛋糕坊'
const cake = '六寸生日蛋糕券'
const activity = '生日蛋糕领取'
const day = 86_400
const office = '/usr/bin/soffice'
let desk: Page
let union: string
/** What is to be paid: as a number of vouchers, and in words as every page writes it. */
let units: number
let amount: string
let settlement: string
let downloaded: { workbook: Buffer; pdf: Buffer }

beforeAll(async () => {
  union = unionOf(journey, accountant)
  desk = (await journey.visit('desk')).page
})

test('the accountant sees what a time comes to, and locks it', async () => {
  await signInToConsole(journey, desk, accountant)
  await openFromMenu(desk, '结算管理')
  await settled(desk)
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '新建结算' }).click()
  await desk.getByRole('heading', { name: '新建结算', level: 1 }).waitFor()
  await expectAccessible(desk)
  await chooseIn(desk, '商家', shop)
  await fillMoment(desk, '开始时间', inSeconds(-40 * day))
  await fillMoment(desk, '截止时间（不含）', inSeconds(-day))
  const lines = desk.getByRole('region', { name: '结算明细' })
  await lines.getByRole('row', { name: new RegExp(`${cake}.*${activity}`) }).waitFor()
  const [, , , payable, sum] = await lines.locator('tfoot td').allInnerTexts()
  units = Number(payable)
  amount = sum!
  expect(units).toBeGreaterThan(0)
  expect(amount).toBe(`${(units * 128).toLocaleString('zh-CN')}.00 元`)
  await settled(desk)
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '锁定结算' }).click()
  const asked = desk.getByRole('dialog', { name: '锁定这段时间的结算？' })
  await asked.getByText(`将结算 ${units} 张，共 ${amount}。`).waitFor()
  await expectAccessible(desk)
  await asked.getByRole('button', { name: '锁定', exact: true }).click()
  await desk.getByText(/^已锁定，编号 \S+。$/).waitFor()
  await desk.getByText('待商家确认').waitFor()
  settlement = await desk.getByRole('heading', { level: 1 }).innerText()
  await settled(desk)
  await expectAccessible(desk)
})

test('the same time cannot be locked twice', async () => {
  const page = await desk.context().newPage()
  await page.goto('/console/settlements/new')
  await chooseIn(page, '商家', shop)
  await fillMoment(page, '开始时间', inSeconds(-41 * day))
  await fillMoment(page, '截止时间（不含）', inSeconds(-2 * day))
  await page
    .getByText('这段时间没有可以结算的核销')
    .or(page.getByText(`这段时间与结算单 ${settlement} 重叠`))
    .first()
    .waitFor()
  await expectAccessible(page)
  await page.close()
})

test('the contact of the merchant reads it on the phone and agrees', async () => {
  const { page: counter } = await journey.visit('phone')
  await openCounter(journey, counter, contact)
  await counter.getByRole('link', { name: /^结算/ }).click()
  await counter.getByRole('heading', { name: '结算', level: 1 }).waitFor()
  await settled(counter)
  await expectAccessible(counter)
  await counter.getByRole('link', { name: new RegExp(`${amount}.*待商家确认`) }).click()
  await counter.getByRole('heading', { name: '结算单', level: 1 }).waitFor()
  await counter.getByText(settlement).waitFor()
  await expectAccessible(counter)
  await counter.getByRole('button', { name: '确认无误' }).click()
  await counter.getByText(`确认应结 ${amount}？`).waitFor()
  await expectAccessible(counter)
  await counter.getByRole('button', { name: '确认', exact: true }).click()
  await counter.getByText('结算单已确认，等待工会付款。如有疑问请联系付款工会。').waitFor()
  await expectAccessible(counter)

  await desk.reload()
  await desk.getByText('已确认', { exact: true }).waitFor()
  const book = await openDownload(await download(desk, `下载 ${settlement} 的 Excel 文件`))
  const rows = textsOf(book.worksheets[0])
  const total = rows.find((row) => row[1] === '合计')!
  expect(total[7]).toBe(String(units))
  expect(Number(total[8])).toBe(units * 128)
  expect(rows.flat().join()).toContain(`应结金额：${amount}`)
})

test('the register of the activity is made, and its workbook agrees with the page', async () => {
  await openFromMenu(desk, '领取明细表')
  await settled(desk)
  await expectAccessible(desk)
  await chooseIn(desk, '活动', activity)
  const identity = await desk.getByText('核对一致：实际发放', { exact: false }).innerText()
  const numbers = (identity.match(/[\d,]+/g) ?? []).map((text) => Number(text.replaceAll(',', '')))
  const [issued, unclaimed, claimed, redeemed, expired, ended] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  expect(issued).toBe(unclaimed + claimed + redeemed + expired + ended)
  expect(redeemed).toBe(units)
  await desk.getByRole('button', { name: '生成明细表' }).click()
  const told = await desk.getByText(/^已生成，编号 \S+。$/).innerText()
  const number = /编号 (\S+)。/.exec(told)![1]!
  await desk
    .getByRole('row', { name: new RegExp(number) })
    .getByText(amount)
    .waitFor()
  await expectAccessible(desk)

  const file = await download(desk, `下载 ${number} 的 Excel 文件`)
  const pdf = await download(desk, `下载 ${number} 的 PDF 文件`)
  downloaded = { workbook: await readFile(await file.path()), pdf: await readFile(await pdf.path()) }
  expect(downloaded.pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const rows = textsOf((await openDownload(file)).worksheets[0])
  const people = rows.filter(([position, name]) => /^\d+$/.test(position ?? '') && name === union)
  expect(people).toHaveLength(claimed + redeemed + expired + ended)
  const received = people.filter((row) => row[11] === '已使用')
  expect(received).toHaveLength(redeemed)
  const total = rows.find((row) => row[1] === '合计')!
  expect([Number(total[16]), Number(total[17])]).toEqual([redeemed, redeemed * 128])
  const texts = rows.flat().join('\n')
  expect(texts).toContain(`实发金额：${amount}`)
  expect(texts).toContain(`发放 ${issued} = 未领 ${unclaimed} + 已领未用 ${claimed} + 已核销 ${redeemed}`)
  // Numbers of people are masked, also in what is kept for the books.
  expect(texts).not.toMatch(/\d{17}[\dX]/)
  if (existsSync(office)) expect(await convert(file)).toContain('%PDF-')
})

test('anybody compares a file at hand with the one that was issued', async () => {
  await desk
    .getByRole('button', { name: /^核验 / })
    .first()
    .click()
  const address = await desk.getByRole('link', { name: '打开核验页' }).getAttribute('href')
  await expectAccessible(desk)
  const { page } = await journey.visit('phone')
  await page.goto(new URL(address!).pathname)
  await page.getByRole('status').getByText('平台已签发这份单据').waitFor()
  await page.getByText(amount.replace('.00', '')).first().waitFor()
  await page.getByText(union).first().waitFor()
  await expectAccessible(page)
  const choose = async (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await choose('明细表.xlsx', downloaded.workbook)
  await page.getByText('「明细表.xlsx」与签发的 Excel 文件逐字节一致。').waitFor()
  await expectAccessible(page)
  await choose('明细表.pdf', downloaded.pdf)
  await page.getByText('「明细表.pdf」与签发的 PDF 文件逐字节一致。').waitFor()
  const changed = Buffer.from(downloaded.pdf)
  changed.writeUInt8(changed.readUInt8(changed.length - 20) ^ 1, changed.length - 20)
  await choose('改过的明细表.pdf', changed)
  await page.getByText('「改过的明细表.pdf」改动过，或不是这份单据。请以平台下载的文件为准。').waitFor()
  await expectAccessible(page)
  await page.goto('/m/d/AAAAAAAAAAAAAAAAAAAAAA')
  await page.getByText('没有这份单据').waitFor()
  await expectAccessible(page)
})

test('the superiors see how far the union has come', async () => {
  for (const superior of ['19900000004', '19900000002']) {
    const { page } = await journey.visit('desk')
    await signInToConsole(journey, page, superior)
    await openFromMenu(page, '发放进度')
    await settled(page)
    const figures = page.locator('dl.figures')
    await figures.getByText(amount).waitFor()
    await figures.getByText(`${units} 张`).waitFor()
    await expectAccessible(page)
    const below = page.getByRole('region', { name: '按直属下级工会' })
    const name = superior === '19900000004' ? union : unionOf(journey, '19900000003')
    await below.getByRole('row', { name: new RegExp(`${name}.*${amount}`) }).waitFor()
  }
})

const download = async (page: Page, name: string): Promise<Download> => {
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name }).click()
  return started
}

/** Opened by another programme than the one that wrote it. */
const convert = async (file: Download): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'huigong-office-'))
  try {
    await copyFile(await file.path(), join(folder, 'register.xlsx'))
    await promisify(execFile)(office, [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'register.xlsx'),
    ])
    return (await readFile(join(folder, 'register.pdf'))).subarray(0, 8).toString()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
