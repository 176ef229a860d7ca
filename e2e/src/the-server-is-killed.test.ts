import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stage } from './harness/journey.ts'
import { citizenNumber } from './harness/made-up-numbers.ts'
import { giveFile, openFromMenu } from './harness/pages.ts'
import { signInToConsole } from './harness/signing-in.ts'
import { workbook } from './harness/workbooks.ts'

const journey = stage()
const people = 9_000
const tree = join(import.meta.dirname, '../..')

test('killed in the middle of an import, the server finishes it after its next start', async () => {
  const { page, complaints } = await journey.visit('desk')
  await signInToConsole(journey, page, '19900000005')
  const before = await countMembers(page)
  await openFromMenu(page, '批量导入')
  await page.getByRole('button', { name: '导入会员' }).first().click()
  const rows = Array.from({ length: people }, (_, index) => [nameOf(index), citizenNumber(index)])
  await giveFile(page, /点击选择/, await workbook('全员.xlsx', [['姓名', '证件号码'], ...rows]))
  await page.getByRole('button', { name: '新增 9,000' }).waitFor({ timeout: 90_000 })
  await page.getByRole('button', { name: '提交导入' }).click()
  await page.getByRole('button', { name: '确认提交' }).click()
  await page.getByText('正在导入', { exact: true }).waitFor()
  await expect.poll(() => countDone(page), { timeout: 60_000, interval: 20 }).toBeGreaterThan(0)
  await journey.server().kill()
  await journey.server().restart()

  await page.reload()
  await page.getByRole('status').getByText('导入完成', { exact: true }).waitFor({ timeout: 120_000 })
  await page.getByText('新增 9,000 人，更新 0 人，0 人无变化。').waitFor()
  await expect.poll(() => countMembers(page), { timeout: 60_000, interval: 1_000 }).toBe(before + people)
  await openFromMenu(page, '会员列表')
  for (const index of [0, 2_500, people - 1]) {
    const field = page.getByRole('main').getByRole('search').getByRole('searchbox').first()
    await field.fill(citizenNumber(index))
    await field.press('Enter')
    await page.getByRole('link', { name: nameOf(index), exact: true }).waitFor()
    expect(await page.getByRole('table').getByRole('link').count()).toBe(1)
  }
  // While nobody answered, the page said so in words; its network errors are of the journey.
  complaints.length = 0
})

test('the chain of audit facts is whole after it', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(tree, 'server/src/commands/verify-audit.ts')],
    { env: { ...process.env, DATA_FOLDER: journey.server().dataFolder, DATABASE_URL: '' } },
  )
  expect(stdout).toMatch(/^Whole: \d+ facts under \d+ seals, 0 not sealed yet/m)
})

const signs = [...'安白常丁方郭韩江孔林马宁欧潘钱任沈唐王徐']
const nameOf = (index: number) => {
  const at = (part: number) => signs[Math.floor(index / signs.length ** part) % signs.length]
  return `测${at(0)}${at(1)}${at(2)}`
}

/** Rows that the open task has written so far, sooner than the page tells. */
const countDone = async (page: Page): Promise<number> => {
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const answer = await page.request.get(`/api/admin/import-tasks/${id}`)
  return ((await answer.json()) as { doneRows: number }).doneRows
}

const countMembers = async (page: Page): Promise<number> => {
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '概览' }).click()
  await page.getByRole('heading', { name: '概览' }).waitFor()
  await page.reload()
  const figure = page
    .locator('.figure', { has: page.getByText('会员总数', { exact: true }) })
    .locator('.figure-value')
  return Number(((await figure.textContent()) ?? '').replaceAll(',', ''))
}
