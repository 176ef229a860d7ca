import { readFile } from 'node:fs/promises'
import exceljs from 'exceljs'
import officeCrypto from 'officecrypto-tool'
import type { Download, Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { openFromMenu, settled } from './harness/pages.ts'
import { approveReview, expandReview } from './harness/reviewing.ts'
import { signInToConsole } from './harness/signing-in.ts'
import { openDownload, textsOf } from './harness/workbooks.ts'

const journey = stage()
const [streetAdministrator, baseAdministrator] = ['19900000004', '19900000005']
const wholeNumber = /\d{15,}/
const purpose = '制作换届选举选民名册，选举后删除'
let base: Page
let union: string

beforeAll(async () => {
  base = (await journey.visit('desk')).page
  union = unionOf(journey, baseAdministrator)
  await signInToConsole(journey, base, baseAdministrator)
})

test('unverified members come at once: masked, with lines that say whose file it is and what for', async () => {
  await openFromMenu(base, '会员导出')
  await settled(base)
  await expectAccessible(base)
  const drawer = await ask(base)
  await drawer.getByRole('button', { name: '生成文件' }).click()
  await drawer.locator('.ant-form-item-explain-error').waitFor()
  await expectAccessible(base)
  await drawer.getByRole('textbox', { name: '用途' }).fill('通知本人实名认证')
  await chooseFields(drawer, ['证件号码', '手机号码'])
  await drawer.getByRole('button', { name: '生成文件' }).click()
  const row = rowOf(base, '通知本人实名认证')
  await row.getByText('可下载').waitFor()
  await expectAccessible(base)
  expect(await row.getByRole('button', { name: /^获取密码（用短信）：/ }).count()).toBe(0)

  const file = await download(row)
  expect(file.suggestedFilename()).toMatch(new RegExp(`^${union}-会员-[0-9-]+\\.xlsx$`))
  const [whose, who, warning, head, ...members] = textsOf((await openDownload(file)).worksheets[0])
  expect(whose?.[0]).toMatch(new RegExp(`^${union} · 未实名会员 · 导出编号 `))
  expect(who?.[0]).toMatch(/^导出人：李建新 · 导出时间：.* · 用途：通知本人实名认证$/)
  expect(warning?.[0]).toBe('只用于上述用途，不得转发；用完请删除。')
  expect(head).toEqual(['姓名', '会籍状态', '有效证件类别', '证件号码', '移动电话'])
  expect(members).toHaveLength(await numberOf(row))
  expect(members.every(([, state, , number]) => state === '未实名' && number?.includes('*****'))).toBe(true)
  expect(members.flat().filter((text) => wholeNumber.test(text))).toEqual([])
})

test('verified members are asked for; while one application waits there is no second', async () => {
  const drawer = await ask(base)
  await drawer.getByRole('radio', { name: /^已实名会员/ }).check()
  await drawer.getByRole('textbox', { name: '用途' }).fill(purpose)
  await chooseFields(drawer, ['证件号码', '手机号码', '所在单位'])
  await expectAccessible(base)
  await drawer.getByRole('button', { name: '提交审核' }).click()
  await drawer.getByText('本工会已有一份导出申请正在审核。请等待结果，或先撤回。').waitFor()
  await expectAccessible(base)
  await drawer.getByRole('button', { name: '取消' }).click()
  await base.getByRole('button', { name: '放弃填写' }).click()
  await drawer.waitFor({ state: 'hidden' })

  await base.getByRole('link', { name: '查看申请' }).click()
  await base.getByRole('heading', { name: '我的申请', level: 1 }).waitFor()
  await base
    .getByRole('link', { name: /的会员导出申请$/ })
    .last()
    .click()
  await base.getByRole('heading', { name: '会员导出申请', level: 1 }).waitFor()
  await expectAccessible(base)
  await base.getByRole('main').getByRole('button', { name: '撤回', exact: true }).click()
  await base.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
  await base.getByText('已撤回。').waitFor()

  await openFromMenu(base, '会员导出')
  const again = await ask(base)
  await again.getByRole('radio', { name: /^已实名会员/ }).check()
  await again.getByRole('textbox', { name: '用途' }).fill(purpose)
  await chooseFields(again, ['证件号码', '手机号码', '所在单位'])
  await again.getByRole('button', { name: '提交审核' }).click()
  await base.getByText('已提交，请等待上级工会审核。').waitFor()
  await rowOf(base, purpose).getByText('等待上级审核').waitFor()
  await expectAccessible(base)
})

test('the superior reads what for and which columns, and approves', async () => {
  const { page: street } = await journey.visit('desk')
  await signInToConsole(journey, street, streetAdministrator)
  await openFromMenu(street, '会员导出审核')
  await expandReview(street, union)
  await street.getByText(purpose).waitFor()
  await street.getByText('姓名、会籍状态（必有）').waitFor()
  await street.getByText('会员在“谁看过我的资料”中能看到这次导出。').waitFor()
  await expectAccessible(street)
  await approveReview(street, union)
  await expectAccessible(street)
})

test('the file opens only with the password that reaches the phone of whoever asked', async () => {
  await base.reload()
  const row = rowOf(base, purpose)
  await row.getByText('可下载').waitFor()
  const members = await numberOf(row)
  const encrypted = await readFile(await (await download(row)).path())
  expect(officeCrypto.isEncrypted(encrypted)).toBe(true)
  await row.getByRole('button', { name: /^获取密码（用短信）：/ }).click()
  await base.getByText('密码已用短信发到 199****0005。').waitFor()
  await expectAccessible(base)
  await expect(officeCrypto.decrypt(encrypted, { password: 'Guessed-2026' })).rejects.toThrow()
  const opened = await officeCrypto.decrypt(encrypted, { password: await passwordSent() })

  const book = new exceljs.Workbook()
  await book.xlsx.load(new Uint8Array(opened).buffer)
  const [whose, who, , head, ...rows] = textsOf(book.worksheets[0])
  expect(whose?.[0]).toMatch(new RegExp(`^${union} · 已实名会员 · 导出编号 `))
  expect(who?.[0]).toContain(`用途：${purpose}`)
  expect(head).toEqual(['姓名', '会籍状态', '有效证件类别', '证件号码', '移动电话', '工作单位'])
  expect(rows).toHaveLength(members)
  const own = rows.find(([name]) => name === '林小满')
  expect(own?.[3]).toMatch(/^\d{17}[\dX]$/)
  expect(own?.[4]).toBe('19900000009')
})

const ask = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: '新建导出' }).first().click()
  return page.getByRole('dialog', { name: '新建导出' })
}

const chooseFields = async (drawer: Locator, names: readonly string[]) => {
  for (const name of names) await drawer.getByRole('checkbox', { name, exact: true }).check()
}

const rowOf = (page: Page, words: string) => page.getByRole('row').filter({ hasText: `用途：${words}` })

const numberOf = async (row: Locator) => Number(await row.getByRole('cell').nth(2).innerText())

const download = async (row: Locator): Promise<Download> => {
  const started = row.page().waitForEvent('download')
  await row.getByRole('link', { name: /^下载文件/ }).click()
  return started
}

/** What the demo would have sent to the phone. */
const passwordSent = async (): Promise<string> => {
  const outbox = await (await fetch(`${journey.server().address}/demo/outbox`)).text()
  return /199\*{4}0005[\s\S]*?打开密码：(\w+)/.exec(outbox)![1]!
}
