import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { citizenNumber } from './harness/made-up-numbers.ts'
import { giveFile, openFromMenu } from './harness/pages.ts'
import { certificate, expectPicture } from './harness/pictures.ts'
import { approveReview, expandReview } from './harness/reviewing.ts'
import { signInOnPhone, signInToConsole } from './harness/signing-in.ts'
import { textsOn } from './harness/texts.ts'

const journey = stage()
const province = '19900000001'
const baseAdministrator = '19900000005'
/** Nobody whom the federation knows; tries on a phone that is lent, and is to have an account under the own one. */
const person = { lent: '19955550021', phone: '19955550022', name: '龘䶮', number: citizenNumber(8021) }
let phone: Page
let desk: Page
let union: string

beforeAll(async () => {
  union = unionOf(journey, baseAdministrator)
  phone = (await journey.visit('phone')).page
  desk = (await journey.visit('desk')).page
})

test('a face that is not recognised leads on: to the number, and to the own union', async () => {
  await phone.goto('/m/verify')
  await signInOnPhone(journey, phone, person.lent)
  await phone.getByRole('heading', { name: '实名认证' }).waitFor()
  await phone.getByRole('button', { name: '改用人脸核验' }).click()
  await phone.getByRole('textbox', { name: '姓名' }).and(phone.locator('[aria-invalid="true"]')).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('textbox', { name: '姓名' }).fill(person.name)
  await phone.getByRole('textbox', { name: '证件号码' }).fill(person.number)
  await phone.getByRole('checkbox', { name: '我单独同意处理上述身份信息' }).check()
  await phone.getByRole('button', { name: '改用人脸核验' }).click()
  const sheet = phone.getByRole('dialog', { name: '人脸核验单独告知' })
  await sheet.getByText('人脸核验不是唯一的方式。').waitFor()
  await expectAccessible(phone)
  await sheet.getByRole('button', { name: '同意，去核验' }).click()
  await sheet.getByText('请先阅读并勾选同意。').waitFor()
  await sheet.getByRole('checkbox', { name: '我单独同意进行人脸核验' }).check()
  await sheet.getByRole('button', { name: '同意，去核验' }).click()
  await phone.getByRole('heading', { name: /演示人脸核验/ }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: /核验不通过/ }).click()
  await phone.getByText('人脸核验没有通过。').waitFor()
  await expectAccessible(phone)

  await phone.getByRole('link', { name: '用姓名和证件号码认证' }).click()
  await phone.getByRole('heading', { name: '实名认证' }).waitFor()
  expect(await phone.getByRole('textbox', { name: '姓名' }).inputValue()).toBe(person.name)
  expect(await phone.getByRole('textbox', { name: '证件号码' }).inputValue()).toBe('')
  await phone.getByRole('link', { name: /认证不通过怎么办/ }).click()
  await phone.getByRole('heading', { name: '还是不行：请本单位工会代办' }).waitFor()
  await phone.getByLabel('工会或单位名称').fill(union.slice(0, 6))
  await phone
    .getByRole('listitem')
    .filter({ hasText: union })
    .getByRole('link', { name: /拨打工会电话/ })
    .waitFor()
  await expectAccessible(phone)
})

test('the union sends the picture of the stamped paper in', async () => {
  await signInToConsole(journey, desk, baseAdministrator)
  await openFromMenu(desk, '人工核验')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '为他人办理' }).first().click()
  const drawer = desk.getByRole('dialog', { name: '为他人办理' })
  await drawer.getByRole('button', { name: '提交审核' }).click()
  await drawer.getByText('请填写此项。').first().waitFor()
  await expectAccessible(desk)
  await drawer.getByRole('combobox', { name: '原因' }).click()
  await desk.getByTitle('人脸核验不通过').click()
  await drawer.getByRole('textbox', { name: '姓名' }).fill(person.name)
  await drawer.getByRole('textbox', { name: '证件号码' }).fill(person.number)
  await drawer.getByRole('textbox', { name: '本人手机号' }).fill(person.phone)
  await giveFile(desk, '选择图片：盖章证明照片', {
    name: '证明.png',
    mimeType: 'image/png',
    buffer: await certificate('实名认证证明'),
  })
  await expectPicture(drawer.getByRole('img', { name: '盖章证明照片' }))
  await expectAccessible(desk)
  await drawer.getByRole('button', { name: '提交审核' }).click()
  await desk.getByText(/已提交，由「.+总工会」审核。/).waitFor()
  await desk.getByRole('row', { name: new RegExp(`${person.name}.*人脸核验不通过.*审核中`) }).waitFor()
  await expectAccessible(desk)
})

test('the province looks at the picture and approves', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, province)
  await openFromMenu(page, '人工核验审核')
  await expandReview(page, person.name)
  await expectPicture(page.getByRole('img', { name: '盖章证明' }))
  await page.getByText('证明盖有出具工会的公章。').waitFor()
  expect((await textsOn(page)).join('\n')).not.toContain(person.number)
  await expectAccessible(page)
  await approveReview(page, person.name)

  await desk.reload()
  await desk.getByRole('row', { name: new RegExp(`${person.name}.*已通过`) }).waitFor()
})

test('the account is there: its owner signs in by code, agrees, is a member, and has no password', async () => {
  const { page } = await journey.visit('phone')
  await page.goto('/m/sign-in?back=/notices')
  await signInOnPhone(journey, page, person.phone)
  await page.getByText(`「${union}」已为您办理实名认证。今后请用短信验证码登录。`).waitFor()
  await expectAccessible(page)
  await page.goto('/m/card')
  const card = page.getByRole('region', { name: '电子会员证' })
  await card.getByText(person.name).waitFor()
  await card.getByText(union).waitFor()
  await page.goto('/m/security')
  await page.getByText('您的账号由工会代办开通，只用短信验证码登录，不设密码。').waitFor()
  expect(await page.getByRole('link', { name: /密码/ }).count()).toBe(0)
  await expectAccessible(page)
  await page.goto('/m/security/password')
  await page.getByRole('link', { name: '回到账户安全' }).waitFor()
  expect(await page.getByRole('textbox').count()).toBe(0)
  await expectAccessible(page)
})
