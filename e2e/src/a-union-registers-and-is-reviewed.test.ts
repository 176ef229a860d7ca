import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { citizenNumber, creditCode, mistyped } from './harness/made-up-numbers.ts'
import { giveFile, openFromMenu } from './harness/pages.ts'
import { certificate } from './harness/pictures.ts'
import { signInOnPhone, signInToConsole, verifyIdentity } from './harness/signing-in.ts'

const journey = stage()
const streetAdministrator = '19900000004'
const newcomer = '19966660001'
const employer = '青禾精密仪器有限公司'
const union = `${employer}工会委员会`
const certificateLabel = '单位统一社会信用代码证（营业执照）图片'
let applicant: Page
let street: Page

beforeAll(async () => {
  applicant = (await journey.visit('desk')).page
  street = (await journey.visit('desk')).page
  await signInToConsole(journey, street, streetAdministrator)
})

test('somebody new registers on the phone, verifies, and is led to register a union', async () => {
  const { page: phone } = await journey.visit('phone')
  await phone.goto('/m/verify')
  await signInOnPhone(journey, phone, newcomer)
  await phone.getByRole('heading', { name: '实名认证' }).waitFor()
  await verifyIdentity(phone, '沈若溪', citizenNumber(1))
  await phone.getByText('还没有工会登记过您。').waitFor()
  await expectAccessible(phone)

  await signInToConsole(journey, applicant, newcomer)
  await applicant.getByText('您还没有可管理的工会').waitFor()
  await expectAccessible(applicant)
  await applicant.getByRole('button', { name: '组织登记' }).click()
  await applicant.getByRole('heading', { name: '组织登记', level: 1 }).waitFor()
})

test('the form checks the code, fills in the name, finds the superior and is submitted', async () => {
  const page = applicant
  await expectAccessible(page)
  await page.getByRole('textbox', { name: '单位名称' }).fill(employer)
  expect(await page.getByRole('textbox', { name: '工会名称' }).inputValue()).toBe(union)
  const code = creditCode('91', 1)
  const codeField = page.getByRole('textbox', { name: '单位统一社会信用代码' })
  await codeField.fill(mistyped(code))
  await codeField.blur()
  await page.getByText('代码校验不通过，有一位填错了。请对照证书逐位核对。').waitFor()
  await expectAccessible(page)
  await codeField.fill(code.toLowerCase())
  await page.getByText('代码核对无误').waitFor()

  const script = { name: '证书.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') }
  await giveFile(page, /^选择图片：单位/, script)
  await page.getByText('这不是图片。').waitFor()
  const picture = { name: '证书.png', mimeType: 'image/png', buffer: await certificate(employer) }
  await giveFile(page, /^选择图片：单位/, picture)
  await expectPicture(page, certificateLabel)

  await page.getByRole('combobox', { name: '上级工会' }).fill('澄亭镇')
  const superior = unionOf(journey, streetAdministrator)
  await page.locator('.ant-select-dropdown').getByText(superior, { exact: true }).last().click()
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByRole('heading', { name: '请核对申请内容' }).waitFor()
  await page.getByText(`提交后由「${superior}」审核。`).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByText('申请已提交').waitFor()
  await page.getByRole('button', { name: '查看进度' }).click()
  await page.getByText(`等待「${superior}」审核`).waitFor()
  await expectAccessible(page)
})

test('the superior opens it, sees the certificate, and rejects it with a reason', async () => {
  await openFromMenu(street, '工会登记审核')
  await street.getByRole('button', { name: `展开「${union}」的申请信息` }).click()
  await expectPicture(street, '单位证书')
  await street.getByText(creditCode('91', 1)).waitFor()
  await expectAccessible(street)

  await street
    .getByRole('button', { name: `驳回「${union}」` })
    .first()
    .click()
  const dialog = street.getByRole('dialog', { name: `驳回「${union}」的申请` })
  await dialog.getByRole('button', { name: '确认驳回' }).click()
  await dialog.getByText('请填写驳回原因，申请人据此修改。').waitFor()
  await expectAccessible(street)
  await dialog.getByRole('textbox', { name: '驳回原因' }).fill('请补充工会办公电话。')
  await dialog.getByRole('button', { name: '确认驳回' }).click()
  await street.getByText(`已驳回「${union}」`).waitFor()
  await street.getByRole('tab', { name: '驳回列表' }).click()
  await street.getByRole('row', { name: new RegExp(`${union}.*请补充工会办公电话。`) }).waitFor()
  await expectAccessible(street)
})

test('the applicant reads the reason, corrects, is approved, and manages the union', async () => {
  const page = applicant
  await page.reload()
  await page.getByText('驳回原因：请补充工会办公电话。').waitFor()
  await page.getByRole('button', { name: '修改并重新提交' }).click()
  await page.getByRole('heading', { name: '修改组织登记' }).waitFor()
  await expectPicture(page, certificateLabel)
  await expectAccessible(page)
  await page.getByRole('textbox', { name: '工会办公电话' }).fill('0571-87654321')
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByText('已重新提交，请等待审核。').waitFor()

  await street.getByRole('tab', { name: '待审核' }).click()
  await street.reload()
  await street.getByRole('row', { name: new RegExp(`${union}.*第 2 次提交`) }).waitFor()
  await street.getByRole('button', { name: `通过「${union}」` }).click()
  await street.getByRole('button', { name: '确认通过' }).click()
  await street.getByText(`已通过「${union}」`).waitFor()

  await page.reload()
  await page.getByRole('button', { name: '去管理该工会' }).click()
  await page.getByRole('main').getByRole('button', { name: union }).click()
  await page.getByRole('heading', { name: '概览' }).waitFor()
  await page.getByRole('banner').getByText(union).waitFor()
  await openFromMenu(page, '批量导入')
})

test('several are approved together, and several rejected together', async () => {
  const page = street
  await page.reload()
  const chosen = page.getByRole('row').getByRole('checkbox', { name: /^选择「/ })
  await chosen.first().waitFor()
  expect(await chosen.count()).toBeGreaterThanOrEqual(4)
  const names = (
    await chosen.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? ''))
  ).map((label) => /「(.+)」/.exec(label)?.[1] ?? '')
  await chosen.nth(0).check()
  await chosen.nth(1).check()
  await page.getByRole('button', { name: '批量通过' }).click()
  const approval = page.getByRole('dialog', { name: '通过 2 份申请？' })
  await approval.getByText(names[0]!).waitFor()
  await expectAccessible(page)
  await approval.getByRole('button', { name: '确认通过' }).click()
  await page.getByText('已通过 2 份申请').waitFor()

  await page.getByRole('checkbox', { name: `选择「${names[2]}」` }).check()
  await page.getByRole('checkbox', { name: `选择「${names[3]}」` }).check()
  await page.getByRole('button', { name: '批量驳回' }).click()
  const rejection = page.getByRole('dialog', { name: '驳回 2 份申请' })
  await rejection.getByRole('button', { name: '证书图片看不清，请重新拍摄，四角完整、文字清楚。' }).click()
  await rejection.getByRole('button', { name: '确认驳回' }).click()
  await page.getByText('已驳回 2 份申请').waitFor()
  await page.getByRole('tab', { name: '驳回列表' }).click()
  for (const name of [names[2], names[3]]) {
    await page.getByRole('row', { name: new RegExp(`${name}.*证书图片看不清`) }).waitFor()
  }
  await page.getByRole('tab', { name: '已通过' }).click()
  for (const name of [union, names[0], names[1]]) {
    await page.getByRole('row', { name: new RegExp(`${name}`) }).waitFor()
  }
  await expectAccessible(page)
})

const expectPicture = async (page: Page, name: string) => {
  const picture = page.getByRole('img', { name }).first()
  await picture.waitFor()
  await picture.evaluate((image: HTMLImageElement) => image.decode())
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
}
