import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { documentOf, unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { openFromMenu } from './harness/pages.ts'
import { approveReview, expandReview } from './harness/reviewing.ts'
import { signInOnPhone, signInToConsole, verifyIdentity } from './harness/signing-in.ts'
import { textsOn } from './harness/texts.ts'

const journey = stage()
const clerk = '19900000006'
const imported = '19900000010'
const newPhone = '19955550031'
const reason = '与本人核对证件信息，窗口办理'
let phone: Page
let desk: Page
let union: string
let number: string

beforeAll(async () => {
  union = unionOf(journey, clerk)
  number = documentOf(journey, imported)
  phone = (await journey.visit('phone')).page
  desk = (await journey.visit('desk')).page
  await phone.goto('/m/verify')
  await signInOnPhone(journey, phone, imported)
  await verifyIdentity(phone, '何立春', number)
  await phone.getByText(`您已是「${union}」的会员。`).waitFor()
  await signInToConsole(journey, desk, clerk)
})

test('a clerk looks at a number in clear, and the member reads who, what and why', async () => {
  await openMember()
  await desk.getByRole('link', { name: '何立春', exact: true }).click()
  await desk.getByRole('button', { name: '查看完整证件号码' }).click()
  const dialog = desk.getByRole('dialog', { name: '查看「何立春」的完整证件号码' })
  await dialog.getByRole('textbox', { name: '查看理由' }).fill(reason)
  await dialog.getByRole('button', { name: '查看号码' }).click()
  await desk.getByText(number).waitFor()

  await phone.goto('/m/me')
  await phone.getByRole('link', { name: /隐私/ }).click()
  await phone.getByRole('heading', { name: '隐私' }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: /谁看过我的信息/ }).click()
  const access = phone.getByRole('listitem').filter({ hasText: '查看证件号码' })
  await access.getByText(reason).waitFor()
  await access.getByText(union).waitFor()
  await expectAccessible(phone)
})

test('the member has the record corrected', async () => {
  await phone.goto('/m/record')
  await phone.getByRole('link', { name: /资料更正/ }).click()
  await phone.getByRole('link', { name: '申请更正' }).click()
  await phone.getByRole('heading', { name: '申请更正' }).waitFor()
  await phone.getByRole('button', { name: '下一步：核对' }).click()
  await phone.getByText('还没有改动。').waitFor()
  await phone.getByRole('button', { name: /学历/ }).click()
  const sheet = phone.getByRole('dialog', { name: '更正「学历」' })
  await sheet.getByRole('combobox', { name: '学历' }).selectOption('博士')
  await expectAccessible(phone)
  await sheet.getByRole('button', { name: '保存' }).click()
  await phone.getByText('改为：博士').waitFor()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '下一步：核对' }).click()
  await phone.getByRole('heading', { name: '更正 1 项' }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '提交申请' }).click()
  await phone.getByText(`「${union}」正在审核。通过以前，资料不变。`).waitFor()
  await expectAccessible(phone)

  await openFromMenu(desk, '资料更正审核')
  await expandReview(desk, '何立春')
  await desk.getByText('博士').first().waitFor()
  await expectAccessible(desk)
  await approveReview(desk, '何立春')

  await phone.reload()
  await phone.getByText(`「${union}」已经更正。`).waitFor()
  await phone.goto('/m/record')
  await phone.getByText('博士').waitFor()
})

test('a code opens the copy of all that is kept, to be read and taken away', async () => {
  await phone.goto('/m/privacy')
  await phone.getByRole('link', { name: /导出我的信息/ }).click()
  await phone.getByRole('button', { name: '查看我的信息' }).click()
  await phone.getByText('请填写短信中的六位数字。').waitFor()
  await fillInCode(imported)
  await phone.getByRole('button', { name: '查看我的信息' }).click()
  await phone.getByText(number).waitFor()
  await expectAccessible(phone)
  const saved = phone.waitForEvent('download')
  await phone.getByRole('button', { name: '保存成文件' }).click()
  const text = await readFile(await (await saved).path(), 'utf8')
  for (const each of [number, imported, union, reason]) expect(text).toContain(each)
  await phone.getByText('已交给手机保存').waitFor()
  await phone.reload()
  await phone.getByRole('button', { name: '查看我的信息' }).waitFor()
  expect((await textsOn(phone)).join('\n')).not.toContain(number)
})

test('the phone is changed, proved by codes to both', async () => {
  await phone.goto('/m/security')
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '更换手机号码' }).click()
  await phone.getByRole('textbox', { name: '新手机号码' }).fill(newPhone)
  await fillInCode(newPhone)
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '下一步' }).click()
  await phone.getByText('再确认是您本人在更换。').waitFor()
  await fillInCode(imported)
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '更换手机号码' }).click()
  await phone.getByText('手机号码已换成 199****0031。').waitFor()
  await expectAccessible(phone)
})

test('the account is closed, the union keeps an unverified member, and the phone begins anew', async () => {
  await phone.goto('/m/security/closing')
  await phone.getByRole('heading', { name: '注销后会失去' }).waitFor()
  await phone.getByRole('button', { name: '下一步' }).click()
  await phone.getByText('请先选择。').waitFor()
  await expectAccessible(phone)
  await phone.getByRole('radio', { name: '保留会籍资料，以后可以重新认证' }).check()
  await phone.getByRole('button', { name: '下一步' }).click()
  await phone.getByText(`会籍：保留在「${union}」的会员登记。`).waitFor()
  await fillInCode(newPhone)
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '确定注销账号' }).click()
  await phone.getByRole('heading', { name: '账号已注销' }).waitFor()
  await phone.getByText('工会的会员登记仍在。').waitFor()
  await expectAccessible(phone)
  await phone.goto('/m/me')
  await phone.getByText('您还没有登录。').waitFor()

  await openMember('未实名')
  await expectAccessible(desk)

  await phone.goto('/m/verify')
  await signInOnPhone(journey, phone, newPhone)
  await verifyIdentity(phone, '何立春', number)
  await phone.getByText(`您已是「${union}」的会员。`).waitFor()
  await openMember('已实名')
})

/** Finds the member in the list of the desk, standing as said. */
const openMember = async (status = '已实名') => {
  await openFromMenu(desk, '会员列表')
  await desk.getByRole('tab', { name: status }).click()
  const search = desk.getByLabel('姓名、完整证件号码或完整手机号')
  await search.fill('何立春')
  await search.press('Enter')
  await desk.getByRole('row', { name: new RegExp(`何立春.*${status}`) }).waitFor()
}

const fillInCode = async (to: string) => {
  await phone.getByRole('button', { name: '获取验证码' }).click()
  await phone.getByRole('button', { name: /秒后可重发/ }).waitFor()
  await phone.getByRole('textbox', { name: '验证码', exact: true }).fill(await journey.codeFor(to))
}
