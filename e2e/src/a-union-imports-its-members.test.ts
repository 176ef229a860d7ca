import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { documentOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { citizenNumber, mistyped } from './harness/made-up-numbers.ts'
import { type ChosenFile, giveFile, openFromMenu } from './harness/pages.ts'
import { signInToConsole } from './harness/signing-in.ts'
import { asFile, type Cell, openDownload, textsOf, workbook } from './harness/workbooks.ts'

const journey = stage()
const imported = '19900000010'
let page: Page

const withX = Array.from({ length: 40 }, (_, index) => citizenNumber(100 + index)).find((number) =>
  number.endsWith('X'),
)!
const fullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const header = ['姓名', '证件号码', '出生日期', '民族', '手机号码', '入会日期']
const bornOn = new Date(Date.UTC(1970, 0, 1))

/** What a real office sends: eleven rows, of which six can be taken. */
const messyRows = (): Cell[][] => [
  header,
  ['安若水', citizenNumber(11), '1970/01/01', '汉族', 19_977_770_001, '2020-5-1'],
  ['白云飞', fullWidth(citizenNumber(12)), bornOn, '汉', '199 7777 0002', new Date(Date.UTC(2021, 2, 8))],
  ['常 青', ` ${withX.toLowerCase()} `, null, null, null, '2019年12月31日'],
  ['古丽·艾山', citizenNumber(14), '19700101', '维吾尔族', null, null],
  ['丁一鸣', citizenNumber(15), '1970.01.01', null, null, '20180601'],
  ['何立春', documentOf(journey, imported), null, null, null, null],
  ['方正', Number(citizenNumber(17).replace('X', '0')), null, null, null, null],
  ['郭晓', mistyped(citizenNumber(18)), null, null, null, null],
  ['韩梅', citizenNumber(19), null, '火星族', null, null],
  ['安若水', citizenNumber(11), null, null, null, null],
  ['江别处', citizenNumber(21), null, null, null, null],
]
beforeAll(async () => {
  page = (await journey.visit('desk')).page
})

test('another union takes somebody first, with the two-column file', async () => {
  const { page: neighbour } = await journey.visit('desk')
  await signInToConsole(journey, neighbour, '19900000007')
  await neighbour
    .getByRole('main')
    .getByRole('button', { name: /人民政府工会委员会/ })
    .click()
  await openFromMenu(neighbour, '批量导入')
  const file = await workbook('两列.xlsx', [
    ['姓名', '证件号码'],
    ['江别处', citizenNumber(21)],
  ])
  await upload(neighbour, file)
  await expectVerdicts(neighbour, { 全部: 1, 新增: 1 })
  await submit(neighbour)
})

test('the templates of both shapes open in a spreadsheet program', async () => {
  await signInToConsole(journey, page, '19900000005')
  await openFromMenu(page, '会员列表')
  await expectAccessible(page)
  await page.getByRole('button', { name: '批量导入' }).click()
  const drawer = page.getByRole('dialog', { name: '导入会员' })
  await drawer.getByText('只有姓名、证件号码两列').waitFor()
  await expectAccessible(page)
  const short = await openDownload(await download(drawer.getByRole('link', { name: '下载简表' })))
  expect(textsOf(short.worksheets[0])[0]).toEqual(['姓名', '证件号码'])
  expect(short.worksheets[0]?.getColumn(2).numFmt).toBe('@')
  const national = await openDownload(
    await download(drawer.getByRole('link', { name: '下载全国总工会采集表' })),
  )
  const headings = textsOf(national.worksheets[0])[0]!
  expect(headings).toEqual(expect.arrayContaining(['姓名', '民族', '学历', '移动电话', '会籍变化日期']))
  const sex = national.worksheets[0]!.getCell(2, headings.indexOf('性别') + 1)
  expect(sex.dataValidation.type).toBe('list')
  const other = { name: '名册.xlsx', mimeType: 'text/plain', buffer: Buffer.from('姓名,证件号码\n甲,1') }
  await giveFile(page, /点击选择/, other)
  await drawer.getByText('这不是 Excel 工作簿。请用本页下载的模板填写，保存为 .xlsx 后上传。').waitFor()
  await expectAccessible(page)
})

test('a messy workbook is judged row by row, and nothing is written before it is submitted', async () => {
  await upload(page, await workbook('职工名册.xlsx', messyRows()))
  await page.getByText('校验完成，还没有写入任何内容').waitFor()
  await expectVerdicts(page, { 全部: 11, 新增: 5, 无变化: 1, 内容有误: 3, 文件内重复: 1, 属于其他工会: 1 })
  const rows = page.getByRole('region', { name: '逐行结果' }).last()
  for (const [name, reason] of [
    ['方正', '表格软件改坏了号码的末几位'],
    ['郭晓', '证件号码校验不通过'],
    ['韩梅', '“火星族”不在可选项中'],
    ['江别处', '此人的会籍在其他工会'],
    ['安若水', '与第 2 行的证件号码相同'],
  ] as const) {
    await rows.getByRole('row').filter({ hasText: name }).filter({ hasText: reason }).waitFor()
  }
  await expectAccessible(page)
  expect(await page.getByText(citizenNumber(11)).count()).toBe(0)
  await page.getByRole('button', { name: /^内容有误/ }).click()
  await rows.getByText('安若水').first().waitFor({ state: 'detached' })
  await submit(page)
  await page.getByText('新增 5 人，更新 0 人，1 人无变化。').waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: '返回导入任务' }).click()
  await page.getByRole('row', { name: /职工名册\.xlsx.*导入完成/ }).waitFor()
  await expectAccessible(page)
})

test('the rows that were not taken come back with reasons, are mended, and nothing is left', async () => {
  await page.getByRole('link', { name: '职工名册.xlsx', exact: true }).click()
  const result = await openDownload(await download(page.getByRole('link', { name: '下载需修改的行' })))
  const sheet = result.worksheets[0]!
  const [head, ...rows] = textsOf(sheet)
  // The columns of the file, by the names that the template gives them.
  expect(head).toEqual(['姓名', '证件号码', '出生日期', '民族', '移动电话', '会籍变化日期', '原因'])
  expect(rows.map((row) => row[0])).toEqual(['方正', '郭晓', '韩梅', '安若水', '江别处'])
  expect(rows.every((row) => row[6] !== '')).toBe(true)
  sheet.getCell('B2').value = citizenNumber(17)
  sheet.getCell('B3').value = citizenNumber(18)
  sheet.getCell('D4').value = '汉族'
  for (const row of [5, 6]) sheet.getRow(row).values = []
  await openFromMenu(page, '批量导入')
  await upload(page, await asFile('改正.xlsx', result))
  await expectVerdicts(page, { 全部: 3, 新增: 3 })
  await submit(page)
  expect(await page.getByRole('link', { name: '下载需修改的行' }).count()).toBe(0)
})

test('the same file again changes nothing', async () => {
  const good = messyRows().slice(0, 7)
  await openFromMenu(page, '批量导入')
  await upload(page, await workbook('再来一次.xlsx', good))
  await expectVerdicts(page, { 全部: 6, 无变化: 6 })
  await page.getByText('没有需要更改的内容').waitFor()
  await expectAccessible(page)
})

test('a whole import is undone: its members are gone, the others stay', async () => {
  await openFromMenu(page, '会员列表')
  await expectFound(page, '白云飞', 1)
  await openFromMenu(page, '批量导入')
  await page.getByRole('link', { name: '职工名册.xlsx', exact: true }).click()
  await page.getByRole('button', { name: '撤销整个导入' }).click()
  const dialog = page.getByRole('dialog', { name: '撤销导入「职工名册.xlsx」？' })
  await dialog.getByText('移除本次新增的会员（5 人）').waitFor()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '确认撤销' }).click()
  await page.getByText('已撤销整个导入').waitFor()
  await expectAccessible(page)
  await openFromMenu(page, '会员列表')
  await expectFound(page, '白云飞', 0)
  await expectFound(page, '方正', 1)
  await expectFound(page, '何立春', 1)
})

const upload = async (page: Page, file: ChosenFile) => {
  if (!(await page.getByRole('dialog', { name: '导入会员' }).isVisible())) {
    await page.getByRole('button', { name: '导入会员' }).first().click()
  }
  await giveFile(page, /点击选择/, file)
  await page.getByRole('heading', { name: file.name }).waitFor()
  await page.getByRole('button', { name: /^全部 \d/ }).waitFor()
}

const submit = async (page: Page) => {
  await page.getByRole('button', { name: '提交导入' }).click()
  const dialog = page.getByRole('dialog', { name: /^提交导入「/ })
  await dialog.getByRole('button', { name: '确认提交' }).click()
  await page.getByRole('status').getByText('导入完成', { exact: true }).waitFor()
}

/** The counts on the screen, which sum to the whole. */
const expectVerdicts = async (page: Page, expected: Record<string, number>) => {
  const buttons = page.getByRole('group', { name: '按结果筛选' }).getByRole('button')
  const shown = Object.fromEntries(
    (await buttons.allInnerTexts()).map((text) => {
      const [name = '', number] = text.split(' ')
      return [name, Number(number)]
    }),
  )
  expect(shown).toEqual(expected)
  const { 全部: total, ...parts } = shown
  expect(Object.values(parts).reduce((sum, number) => sum + number, 0)).toBe(total)
}

const download = async (link: Locator) => {
  const started = link.page().waitForEvent('download')
  await link.click()
  return started
}

const expectFound = async (page: Page, name: string, times: number) => {
  const field = page
    .getByRole('searchbox')
    .or(page.getByRole('textbox', { name: /^姓名、完整/ }))
    .first()
  await field.fill(name)
  await field.press('Enter')
  if (times === 0) await page.getByText('没有找到符合条件的会员').waitFor()
  else await page.getByRole('link', { name, exact: true }).first().waitFor()
  expect(await page.getByRole('link', { name, exact: true }).count()).toBe(times)
}
