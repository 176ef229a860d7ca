import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { askWhyNot, giveFile, openFromMenu, settled } from './harness/pages.ts'
import { certificate, expectPicture } from './harness/pictures.ts'
import { approveReview, expandReview, openReviews, rejectReview } from './harness/reviewing.ts'
import { signInToConsole } from './harness/signing-in.ts'

const journey = stage()
const [streetAdministrator, baseAdministrator, administratorOfThree] = [
  '19900000004',
  '19900000005',
  '19900000007',
]
const ending = '澄亭镇人民政府工会委员会'
const newName = '中澜软件集团有限公司工会委员会'
const red = 'rgb(180, 35, 24)'
let base: Page
let street: Page
let ender: Page
let union: string
let superior: string
let card: string
let memberName: string
let members: number
let moved: number

beforeAll(async () => {
  base = (await journey.visit('desk')).page
  street = (await journey.visit('desk')).page
  ender = (await journey.visit('desk')).page
  union = unionOf(journey, baseAdministrator)
  superior = unionOf(journey, streetAdministrator)
  await signInToConsole(journey, base, baseAdministrator)
  await signInToConsole(journey, street, streetAdministrator)
})

test('the union takes back what waits, then asks for another name, phone and certificate', async () => {
  await openFromMenu(base, '本级工会管理')
  await base.getByText(`工会变更申请正在审核，由「${superior}」办理。`).waitFor()
  await expectAccessible(base)
  await askWhyNot(base, '编辑信息')
  await base.getByText('本工会已有一份同类申请正在审核。请等待结果，或先撤回。').waitFor()
  await expectAccessible(base)
  await base.keyboard.press('Escape')
  await withdraw(base, '工会变更')
  await base.getByRole('button', { name: '编辑信息', exact: true }).click()

  await base.getByRole('heading', { name: '编辑工会信息', level: 1 }).waitFor()
  await base.getByRole('textbox', { name: '工会名称' }).waitFor()
  await expectAccessible(base)
  await base.getByRole('textbox', { name: '工会名称' }).fill(newName)
  await base.getByRole('textbox', { name: '办公电话' }).fill('0600-8')
  await base.getByRole('button', { name: '下一步：核对变更' }).click()
  await base.locator('.ant-form-item-explain-error').waitFor()
  await expectAccessible(base)
  await base.getByRole('textbox', { name: '办公电话' }).fill('0600-8111222')
  const picture = { name: '证书.png', mimeType: 'image/png', buffer: await certificate(newName) }
  await giveFile(base, /图片：工会法人资格证书$/, picture)
  await expectPicture(base.getByRole('img', { name: '工会法人资格证书' }))
  await base.getByRole('button', { name: '下一步：核对变更' }).click()
  await base.getByRole('heading', { name: '请核对变更内容' }).waitFor()
  await base.getByText(`只有以下内容会变更，由「${superior}」审核。`).waitFor()
  await expectChanges(base)
  await expectAccessible(base)
  await base.getByRole('textbox', { name: '变更说明' }).fill('单位已更名，见换发的证书。')
  await submit(base)
})

test('it withdraws the application and submits it again as it was', async () => {
  await withdraw(base, '工会变更')
  await base.getByText('已撤回', { exact: true }).first().waitFor()
  await expectAccessible(base)
  await base.getByRole('button', { name: '修改并重新提交' }).click()
  await base.getByText('这份申请已撤回，内容已按上次提交的填好。').waitFor()
  expect(await base.getByRole('textbox', { name: '工会名称' }).inputValue()).toBe(newName)
  await expectPicture(base.getByRole('img', { name: '工会法人资格证书' }))
  await expectAccessible(base)
  await base.getByRole('button', { name: '下一步：核对变更' }).click()
  await expectChanges(base)
  expect(await base.getByRole('textbox', { name: '变更说明' }).inputValue()).toBe(
    '单位已更名，见换发的证书。',
  )
  await submit(base)
})

test('the superior sees what changes in red and by name, the pictures side by side, and rejects it', async () => {
  await openFromMenu(street, '工会变更审核')
  await expandReview(street, union)
  await expectChanges(street)
  await street.getByText('单位已更名，见换发的证书。').waitFor()
  const rest = street.getByText(/^未变更的 \d+ 项$/)
  expect(await street.getByText('组织形式').isVisible()).toBe(false)
  await rest.click()
  await street.getByText('组织形式').waitFor()
  await expectAccessible(street)
  await rejectReview(street, union, '请同时更新工会简称。')
  await street.getByRole('tab', { name: '驳回列表' }).click()
  await street.getByRole('row', { name: new RegExp(`${union}.*请同时更新工会简称。`) }).waitFor()
  await expectAccessible(street)
})

test('the union corrects it, is approved, and is found under its new name from today on', async () => {
  await base.reload()
  await base.getByText('请同时更新工会简称。').first().waitFor()
  await base.getByRole('button', { name: '修改并重新提交' }).click()
  await base.getByText('上次被驳回，原因：请同时更新工会简称。').waitFor()
  await base.getByRole('textbox', { name: '工会简称' }).fill('中澜集团工会')
  await base.getByRole('button', { name: '下一步：核对变更' }).click()
  await changeOf(base, '工会简称').waitFor()
  await submit(base)

  await openReviews(street, 'changes', '工会变更审核')
  await street.getByRole('row', { name: new RegExp(`${union}.*第 3 次提交`) }).waitFor()
  await approveReview(street, union)
  await base.reload()
  await base.getByText('已通过', { exact: true }).first().waitFor()
  await base.getByRole('banner').getByText(newName).waitFor()
  await expectAccessible(base)

  await openFromMenu(street, '下级工会管理')
  await street.getByRole('table').getByText(newName, { exact: true }).waitFor()
  await street.goto(`/console/unions?on=${yesterday()}`)
  await street.getByRole('table').getByText(union, { exact: true }).waitFor()
  expect(await street.getByText(newName, { exact: true }).count()).toBe(0)
  await expectAccessible(street)
})

test('a union with members and open matters is told what keeps it from ending, and where to settle it', async () => {
  await signInToConsole(journey, ender, administratorOfThree)
  await ender.getByRole('main').getByRole('button', { name: ending }).click()
  await ender.getByRole('heading', { name: '概览' }).waitFor()
  await openFromMenu(ender, '会员列表')
  memberName = await ender.getByRole('table').getByRole('link').first().innerText()
  members = await countOf(ender)
  await openFromMenu(ender, '本级工会管理')
  await ender.getByRole('button', { name: '登记二维码' }).click()
  card = await ender.getByLabel('二维码的网址').inputValue()
  await ender.goto('/console/own-union')
  await ender.getByRole('button', { name: '注销', exact: true }).click()
  await ender.getByRole('heading', { name: '注销本级工会', level: 1 }).waitFor()
  const open = ender.getByRole('list').filter({ hasText: '会员还没有去向' })
  await open.getByText('还有入会申请等待审核').waitFor()
  await open.getByText('本工会还有其他申请在审核').waitFor()
  await ender.getByText('还有 3 类事项没有办结').waitFor()
  expect(await ender.getByRole('button', { name: '提交注销申请' }).isDisabled()).toBe(true)
  await expectAccessible(ender)

  await open.getByRole('link', { name: '去审核入会' }).click()
  await ender.getByRole('heading', { name: '入会审核', level: 1 }).waitFor()
  await ender.getByRole('checkbox', { name: '全选本页' }).check()
  await ender.getByRole('button', { name: '批量通过' }).click()
  await ender.getByRole('button', { name: '确认通过' }).click()
  await ender.getByText('没有待审核的申请').waitFor()
  await ender.goto('/console/own-union/cancellation')
  await open.getByRole('link', { name: '去查看我的申请' }).click()
  for (const kind of ['工会移动', '成批转会']) {
    await ender.getByRole('link', { name: new RegExp(`${kind}申请$`) }).click()
    await withdraw(ender, kind)
    await openFromMenu(ender, '我的申请')
  }
})

test('with all settled and a destination for the members it asks to end, knowing what follows', async () => {
  await ender.goto('/console/own-union/cancellation')
  await ender.getByText('还有 1 类事项没有办结').waitFor()
  await choose(ender, '接收会员的工会', newName)
  await ender.getByText('没有未办结的事项，可以申请注销。').waitFor()
  const effects = ender.getByRole('listitem').filter({ hasText: '名会员转入接收工会' })
  moved = Number.parseInt(await effects.innerText(), 10)
  expect(moved).toBeGreaterThan(members)
  await expectAccessible(ender)
  await ender.getByRole('button', { name: '提交注销申请' }).click()
  await ender.locator('.ant-form-item-explain-error').first().waitFor()
  await ender.getByRole('textbox', { name: '注销原因' }).fill('机构合并，本工会随之撤销。')
  await ender.getByRole('textbox', { name: '经费和资产处理情况' }).fill('已审计，移交镇总工会。')
  await ender.getByRole('textbox', { name: '债权债务处理情况' }).fill('无')
  await ender.getByRole('button', { name: '提交注销申请' }).click()
  const asked = ender.getByRole('dialog', { name: `申请注销「${ending}」？` })
  await asked.getByText('名会员转入接收工会').waitFor()
  await expectAccessible(ender)
  await asked.getByRole('button', { name: '确认提交' }).click()
  await ender.getByRole('heading', { name: '工会注销申请', level: 1 }).waitFor()
  await expectAccessible(ender)
})

test('approved, it is gone from the directory, its code says so, and its members are elsewhere', async () => {
  await openFromMenu(base, '会员列表')
  const before = await countOf(base)
  await openFromMenu(street, '工会注销审核')
  await expandReview(street, ending)
  await street.getByText('机构合并，本工会随之撤销。').waitFor()
  await street.getByText(newName).first().waitFor()
  await street.getByText('名会员转入接收工会').waitFor()
  await expectAccessible(street)
  await approveReview(street, ending)

  await openFromMenu(street, '下级工会管理')
  await street.getByRole('table').getByText(newName, { exact: true }).waitFor()
  const unions = street.getByLabel('搜索下级工会')
  await unions.fill(ending)
  await unions.press('Enter')
  await street.getByText(`没有名称含「${ending}」的下级工会`).waitFor()
  await expectAccessible(street)

  const { page: stranger } = await journey.visit('phone')
  await stranger.goto(card)
  await stranger.getByText(`「${ending}」已注销，这个二维码或链接不能再用。`).waitFor()
  await expectAccessible(stranger)

  await base.reload()
  await base.getByText(`共 ${before + moved} 条`).waitFor()
  const search = base.getByLabel('姓名、完整证件号码或完整手机号')
  await search.fill(memberName)
  await search.press('Enter')
  await base.getByRole('link', { name: memberName, exact: true }).first().waitFor()
  await ender.goto('/console/')
  await settled(ender)
  expect(await ender.getByRole('button', { name: ending }).count()).toBe(0)
  await expectAccessible(ender)
})

const changeOf = (page: Page, field: string): Locator =>
  page
    .getByRole('list', { name: '变更内容' })
    .getByRole('listitem')
    .filter({ has: page.locator('.difference-label', { hasText: field }) })

/** Name, phone and certificate, each marked with a word and a sign beside the colour. */
const expectChanges = async (page: Page) => {
  const name = changeOf(page, '工会名称')
  await name.locator('del', { hasText: union }).waitFor()
  await changeOf(page, '办公电话').locator('ins', { hasText: '0600-8111222' }).waitFor()
  expect(await page.getByRole('list', { name: '变更内容' }).getByRole('listitem').count()).toBe(3)
  const colourOf = (part: Locator) => part.evaluate((element) => getComputedStyle(element).color)
  expect(await colourOf(name.locator('ins', { hasText: newName }))).toBe(red)
  const sign = name.getByText('变更', { exact: true })
  expect(await colourOf(sign)).toBe(red)
  expect(await sign.locator('svg').count()).toBe(1)
  await expectPicture(page.getByRole('img', { name: '工会法人资格证书 · 变更后' }))
  const old = changeOf(page, '工会法人资格证书').locator('figure').first()
  const after = changeOf(page, '工会法人资格证书').locator('figure').last()
  const [left, right] = [await old.boundingBox(), await after.boundingBox()]
  expect(left!.y).toBe(right!.y)
  expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x)
}

const withdraw = async (page: Page, kind: string) => {
  await page.getByRole('main').getByRole('button', { name: '撤回', exact: true }).click()
  const asked = page.getByRole('dialog', { name: `撤回这份${kind}申请？` })
  await expectAccessible(page)
  await asked.getByRole('button', { name: '撤回' }).click()
  await page.getByText('已撤回。').waitFor()
  await asked.waitFor({ state: 'detached' })
}

const submit = async (page: Page) => {
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByRole('heading', { name: '工会变更申请', level: 1 }).waitFor()
  await page.getByRole('button', { name: '撤回' }).waitFor()
  await expectAccessible(page)
}

const choose = async (page: Page, label: string, name: string) => {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.locator('.ant-select-dropdown').getByText(name, { exact: true }).last().click()
}

const countOf = async (page: Page) => {
  const text = await page.getByText(/共 [\d,]+ 条/).innerText()
  return Number(/共 ([\d,]+) 条/.exec(text)![1]!.replaceAll(',', ''))
}

const yesterday = () => new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10)
