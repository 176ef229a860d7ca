import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { certificate, expectPicture } from './harness/pictures.ts'
import { signInOnPhone } from './harness/signing-in.ts'
import { textsOn } from './harness/texts.ts'

const journey = stage()
const streetAdministrator = '19900000004'
let phone: Page
let union: string
let opened: string

beforeAll(async () => {
  phone = (await journey.visit('phone')).page
  union = unionOf(journey, streetAdministrator)
})

test('an administrator opens the management with a code of its own', async () => {
  await phone.goto('/m/sign-in?back=/me')
  await signInOnPhone(journey, phone, streetAdministrator)
  await phone.getByRole('link', { name: /工会管理/ }).click()
  await phone.getByRole('heading', { name: '工会管理' }).waitFor()
  await phone.getByText(union).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '进入工会管理' }).click()
  await phone.getByText('请填写短信中的六位数字。').waitFor()
  await phone.getByRole('button', { name: '获取验证码' }).click()
  await phone.getByRole('button', { name: /秒后可重发/ }).waitFor()
  await phone.getByRole('textbox', { name: '验证码' }).fill(await journey.codeFor(streetAdministrator))
  await phone.getByRole('button', { name: '进入工会管理' }).click()
  await phone.getByRole('heading', { name: union, level: 1 }).waitFor()
  await phone.getByRole('link', { name: /工会登记审核.*份待审核/ }).waitFor()
  await expectAccessible(phone)
})

test('a registration is rejected with a reason, and the next one approved', async () => {
  await phone.getByRole('link', { name: /工会登记审核/ }).click()
  await phone.getByRole('heading', { name: '工会登记审核' }).waitFor()
  const waiting = phone.getByRole('main').getByRole('link')
  await waiting.first().waitFor()
  const before = await waiting.count()
  expect(before).toBeGreaterThan(1)
  await expectAccessible(phone)

  await waiting.first().click()
  await expectPicture(phone.getByRole('img', { name: '统一社会信用代码证图片' }))
  const rejected = await phone.getByRole('heading', { level: 1 }).innerText()
  opened = new URL(phone.url()).pathname
  expect((await textsOn(phone)).join('\n')).not.toMatch(/(?<![\d-])1[3-9]\d{9}(?!\d)/)
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '不通过' }).click()
  const rejection = phone.getByRole('dialog', { name: `不通过「${rejected}」的申请` })
  await rejection.getByRole('button', { name: '确定不通过' }).click()
  await rejection.getByText('请填写原因，申请人据此修改。').waitFor()
  await expectAccessible(phone)
  await rejection
    .getByRole('combobox', { name: '常用原因' })
    .selectOption('证书图片看不清，请重新拍摄，四角完整、文字清楚。')
  await rejection.getByRole('button', { name: '确定不通过' }).click()
  await phone.getByText(`「${rejected}」的申请没有通过，申请人会收到原因。`).waitFor()
  await expectAccessible(phone)

  await phone.getByRole('link', { name: /^审核下一份/ }).click()
  await phone.getByRole('button', { name: '通过', exact: true }).waitFor()
  const approved = await phone.getByRole('heading', { level: 1 }).innerText()
  expect(approved).not.toBe(rejected)
  await phone.getByRole('button', { name: '通过', exact: true }).click()
  const approval = phone.getByRole('dialog', { name: '通过这份申请？' })
  await approval.getByText(`「${approved}」成为本工会的下级工会`).waitFor()
  await expectAccessible(phone)
  await approval.getByRole('button', { name: '确定通过' }).click()
  await phone.getByText(`已通过「${approved}」的申请，申请人会收到消息。`).waitFor()

  await phone.getByRole('link', { name: '回到列表' }).click()
  await phone.getByRole('heading', { name: '工会登记审核' }).waitFor()
  // The list as it was stands until it has been read again.
  await expect.poll(() => waiting.count(), { timeout: 20_000 }).toBe(before - 2)
  await phone.getByRole('combobox', { name: '查看' }).selectOption('不通过')
  await phone.getByRole('link', { name: new RegExp(`${rejected}.*证书图片看不清`) }).waitFor()
  await phone.getByRole('combobox', { name: '查看' }).selectOption('已通过')
  await phone.getByRole('link', { name: new RegExp(approved) }).waitFor()
  await expectAccessible(phone)
})

test('the own union asks for a change and cancels the application', async () => {
  await phone.goto('/m/management')
  await phone.getByRole('link', { name: /我的申请/ }).click()
  await phone.getByRole('link', { name: /工会变更.*审核中/ }).click()
  await phone.getByRole('heading', { name: '工会变更', level: 1 }).waitFor()
  await phone.getByText('gonghui@example.com').waitFor()
  await cancelApplication()

  await phone.goto('/m/management/union')
  await phone.getByRole('heading', { name: '本级工会信息' }).waitFor()
  await phone.getByText(union).first().waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '变更工会信息' }).click()
  const officePhone = phone.getByRole('textbox', { name: '办公电话' })
  await officePhone.waitFor()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '下一步：核对' }).click()
  await phone.getByText('还没有修改任何内容。请修改后再继续。').waitFor()
  await officePhone.fill('0600-8765432')
  const picture = { name: '证书.png', mimeType: 'image/png', buffer: await certificate(union) }
  await phone.locator('input[type=file]').first().setInputFiles(picture)
  await expectPicture(phone.getByRole('img', { name: '工会法人资格证书' }))
  await phone.getByRole('button', { name: '下一步：核对' }).click()
  await phone.getByRole('heading', { name: '变更了 2 项' }).waitFor()
  await phone.getByText('0600-8765432').waitFor()
  await expectPicture(phone.getByRole('img', { name: '新的图片' }))
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '提交申请' }).click()
  await phone.getByRole('heading', { name: '工会变更', level: 1 }).waitFor()
  await expectAccessible(phone)
  await cancelApplication()
})

test('after the management is closed nothing of it can be opened', async () => {
  await phone.goto('/m/management')
  await phone.getByRole('button', { name: '结束工会管理' }).click()
  await phone.getByRole('heading', { name: '我的', level: 1 }).waitFor()
  await phone.goBack()
  await phone.getByRole('button', { name: '进入工会管理' }).waitFor()
  for (const path of [opened, '/m/management/union', '/m/management/applications']) {
    await phone.goto(path)
    await phone.getByRole('button', { name: '进入工会管理' }).waitFor()
  }
  await expectAccessible(phone)
  for (const call of ['own-union', 'own-applications', 'reviews?kind=union.registration']) {
    const answer = await phone.request.get(`/api/member/management/${call}`)
    expect(answer.ok(), call).toBe(false)
  }
})

/** 撤回申请 of the application that is open, and what it says afterwards. */
const cancelApplication = async () => {
  await phone.getByRole('button', { name: '撤回申请' }).click()
  const asked = phone.getByRole('dialog', { name: '确定撤回申请吗？' })
  await asked.getByText('撤回后上级工会不再审核。').waitFor()
  await expectAccessible(phone)
  await asked.getByRole('button', { name: '撤回申请' }).click()
  await phone.getByText('您已撤回。').waitFor()
  await asked.waitFor({ state: 'detached' })
}
