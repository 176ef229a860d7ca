import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { citizenNumber, creditCode, mistyped } from './harness/made-up-numbers.ts'
import { openFromMenu } from './harness/pages.ts'
import { certificate, expectPicture, scan } from './harness/pictures.ts'
import { signInOnPhone, signInToConsole, verifyIdentity } from './harness/signing-in.ts'
import { textsOn } from './harness/texts.ts'

const journey = stage()
const streetAdministrator = '19900000004'
const newcomer = '19966660021'
const employer = '白鹭湾包装材料有限公司'
const union = `${employer}工会委员会`
const chair = '黎晚舟'
let street: Page
let phone: Page
let superior: string
let printed: string

beforeAll(async () => {
  street = (await journey.visit('desk')).page
  phone = (await journey.visit('phone')).page
  superior = unionOf(journey, streetAdministrator)
  await signInToConsole(journey, street, streetAdministrator)
})

test('the street shows its code; whoever scans it sees the card and is led to the form', async () => {
  await openFromMenu(street, '本级工会管理')
  await street.getByRole('button', { name: '登记二维码' }).click()
  const drawer = street.getByRole('dialog', { name: '工会名片和登记二维码' })
  printed = await scan(drawer.getByRole('img', { name: `「${superior}」的登记二维码` }))
  expect(printed).toBe(await drawer.getByRole('textbox', { name: '二维码的网址' }).inputValue())
  expect(new URL(printed).pathname.split('/').at(-1)!.length).toBeLessThanOrEqual(32)
  await expectAccessible(street)

  await phone.goto(printed)
  await phone.getByRole('heading', { name: superior, level: 1 }).waitFor()
  await phone.getByText('办理前要先登录并完成实名认证').waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '工会组织登记' }).click()
  await phone.getByRole('heading', { name: '登录' }).waitFor()
  await signInOnPhone(journey, phone, newcomer)
  await phone.getByRole('link', { name: '去实名认证' }).click()
  await phone.getByRole('heading', { name: '实名认证' }).waitFor()
  await verifyIdentity(phone, chair, citizenNumber(41))
  await phone.getByRole('button', { name: '继续刚才的事' }).click()
  await phone.getByRole('heading', { name: '工会信息' }).waitFor()
  await phone.getByRole('heading', { name: superior }).waitFor()
  await phone.getByText('第 2 步，共 5 步').waitFor()
  await expectAccessible(phone)
})

test('the form is filled in step by step on the phone, and sent', async () => {
  await phone.getByRole('button', { name: '下一步' }).click()
  await phone.locator('[aria-invalid="true"], [data-wrong]').first().waitFor()
  await expectAccessible(phone)
  await phone.getByRole('radio', { name: '基层工会', exact: true }).check()
  await answer(phone, '工会是否已取得法人资格证书', '否')
  await phone.getByRole('textbox', { name: '工会名称' }).fill(union)
  await phone.getByRole('button', { name: '下一步' }).click()
  await phone.getByRole('link', { name: '添加单位' }).click()
  await fillInEmployer(phone)
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '保存单位' }).click()
  await phone.getByRole('link', { name: new RegExp(`${employer}.*已填好`) }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '下一步' }).click()

  await phone.getByRole('heading', { name: '法定代表人和证书' }).waitFor()
  await phone.getByRole('textbox', { name: '法定代表人' }).fill(chair)
  const number = phone.getByRole('textbox', { name: '证件号码' })
  await number.fill(mistyped(citizenNumber(41)))
  await phone.getByText('证件号码校验不通过，有一位填错了。').waitFor()
  await expectAccessible(phone)
  await number.fill(citizenNumber(41))
  await phone.getByRole('button', { name: '下一步：核对' }).click()
  await phone.getByRole('heading', { name: '核对后提交' }).waitFor()
  await phone.getByText(`提交后由「${superior}」审核`).waitFor()
  for (const text of [union, employer, '私营企业', '2028年6月30日', '128', '16']) {
    await phone.getByText(text, { exact: true }).first().waitFor()
  }
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '提交', exact: true }).click()
  await phone.getByRole('heading', { name: '工会登记成功' }).waitFor()
  await expectAccessible(phone)
  await phone.goto('/m/registrations')
  await phone.getByRole('link', { name: new RegExp(`${union}.*审核中`) }).waitFor()
  await expectAccessible(phone)
})

test('the street reads every field and the photo, and rejects it with a reason', async () => {
  await openFromMenuAgain(street, '工会登记审核')
  await street.getByRole('button', { name: `展开「${union}」的申请信息` }).click()
  for (const text of [creditCode('91', 21), '扫码', '2028-06-30']) {
    await street.getByText(text).first().waitFor()
  }
  await expectPicture(street.getByRole('img', { name: '单位证书' }))
  expect((await textsOn(street)).join('\n')).not.toContain(citizenNumber(41))
  await expectAccessible(street)
  await street
    .getByRole('button', { name: `驳回「${union}」` })
    .first()
    .click()
  const dialog = street.getByRole('dialog', { name: `驳回「${union}」的申请` })
  await dialog.getByRole('textbox', { name: '驳回原因' }).fill('请补充工会办公电话。')
  await dialog.getByRole('button', { name: '确认驳回' }).click()
  await street.getByText(`已驳回「${union}」`).waitFor()
})

test('the phone shows the reason; corrected and sent again, it is approved', async () => {
  await phone.reload()
  await phone.getByRole('link', { name: new RegExp(`${union}.*审核不通过`) }).click()
  await phone.getByText('请补充工会办公电话。').waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '修改并重新提交' }).click()
  await phone.getByRole('textbox', { name: '办公电话' }).fill('0571-87650021')
  await phone.getByRole('button', { name: '下一步' }).click()
  await phone.getByRole('button', { name: '下一步' }).click()
  await phone.getByText('已登记：').waitFor()
  await phone.getByRole('button', { name: '下一步：核对' }).click()
  await phone.getByText('0571-87650021').waitFor()
  await phone.getByRole('button', { name: '提交', exact: true }).click()
  await phone.getByRole('heading', { name: '工会登记成功' }).waitFor()

  await street.reload()
  await street.getByRole('row', { name: new RegExp(`${union}.*第 2 次提交`) }).waitFor()
  await street
    .getByRole('button', { name: `通过「${union}」` })
    .first()
    .click()
  await street.getByRole('button', { name: '确认通过' }).click()
  await street.getByText(`已通过「${union}」`).waitFor()
  await phone.goto('/m/registrations')
  await phone.getByRole('link', { name: new RegExp(`${union}.*审核通过`) }).click()
  await phone.getByText(`「${superior}」已通过。`).waitFor()
  await expectAccessible(phone)
})

test('the new administrator manages the union on the phone, after a code of its own', async () => {
  await phone.goto('/m/services')
  await phone.getByRole('link', { name: /工会管理.*您管理 1 个工会/ }).click()
  await phone.getByRole('heading', { name: union }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '获取验证码' }).click()
  await phone.getByRole('button', { name: /秒后可重发/ }).waitFor()
  await phone.getByRole('textbox', { name: '验证码', exact: true }).fill(await journey.codeFor(newcomer))
  await phone.getByRole('button', { name: '进入工会管理' }).click()
  await phone.getByRole('heading', { name: union, level: 1 }).waitFor()
  await phone.getByText('待我审核').waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '本级工会信息' }).click()
  for (const text of [union, employer, creditCode('91', 21), '0571-87650021', superior]) {
    await phone.getByText(text, { exact: true }).first().waitFor()
  }
  await expectAccessible(phone)
})

test('a renewed code stops the printed one, which says what to do', async () => {
  await openFromMenu(street, '本级工会管理')
  await street.getByRole('button', { name: '登记二维码' }).click()
  const drawer = street.getByRole('dialog', { name: '工会名片和登记二维码' })
  await drawer.getByRole('button', { name: '换新二维码' }).click()
  const asked = street.getByRole('dialog', { name: '换新二维码？' })
  await asked.getByText('已经打印、发出的旧二维码立即失效').waitFor()
  await expectAccessible(street)
  await asked.getByRole('button', { name: '换新二维码' }).click()
  await street.getByText('已换新，旧二维码不能再用。').waitFor()
  await expect
    .poll(() => drawer.getByRole('textbox', { name: '二维码的网址' }).inputValue())
    .not.toBe(printed)
  const renewed = await scan(drawer.getByRole('img', { name: `「${superior}」的登记二维码` }))
  expect(renewed).not.toBe(printed)

  const { page: stranger } = await journey.visit('phone')
  await stranger.goto(printed)
  await stranger.getByText('这个二维码已换新。请向该工会索取新的二维码。').waitFor()
  await stranger.getByRole('link', { name: '查找上级工会，办理登记' }).waitFor()
  await expectAccessible(stranger)
  await stranger.goto(renewed)
  await stranger.getByRole('heading', { name: superior, level: 1 }).waitFor()
})

/** Every field that 《基层工会登记表》 asks of an employer (seed 004, figure 20). */
const fillInEmployer = async (page: Page) => {
  const fill = (name: string, text: string) => page.getByRole('textbox', { name }).fill(text)
  await fill('单位名称', employer)
  await fill('单位统一社会信用代码', creditCode('91', 21).toLowerCase())
  await page.getByLabel('统一社会信用代码证图片').setInputFiles({
    name: '营业执照.png',
    mimeType: 'image/png',
    buffer: await certificate(employer),
  })
  await page.getByRole('img', { name: '统一社会信用代码证图片' }).waitFor()
  await fill('负责人', '邱望')
  await fill('联系电话', '19966660022')
  await page.getByRole('combobox', { name: '单位性质类别' }).selectOption({ label: '私营企业' })
  await page.getByRole('combobox', { name: '经济类型' }).selectOption({ index: 1 })
  await page.getByRole('combobox', { name: '单位所属行业' }).selectOption({ index: 3 })
  await answer(page, '是否开展工资集体协商', '是')
  await page.getByLabel('合同有效期').fill('2028-06-30')
  await fill('单位地址', '白鹭湾路 21 号')
  await fill('职工人数', '128')
  await fill('农民工人数', '16')
  await fill('备注', '两班倒，工会办公室在二楼。')
}

const answer = (page: Page, question: string, choice: '是' | '否') =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: choice }).check()

/** The drawer that is open covers the menu. */
const openFromMenuAgain = async (page: Page, name: string) => {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /关闭|Close/ })
    .click()
  await openFromMenu(page, name)
}
