import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { documentOf, unionOf } from './harness/cast.ts'
import { stage } from './harness/journey.ts'
import { openFromMenu } from './harness/pages.ts'
import { approveReview, expandReview, openReviews } from './harness/reviewing.ts'
import { signInOnPhone, signInToConsole, verifyIdentity } from './harness/signing-in.ts'

const journey = stage()
const baseAdministrator = '19900000005'
const administratorOfThree = '19900000007'
const member = '19900000009'
const unknown = '19900000011'
const systemAdministrator = '19900000013'
/** The member's, and that of whoever decides for the union of now and for the one to come. */
let phone: Page
let desk: Page
let neighbourDesk: Page
let union: string
let neighbour: string

beforeAll(async () => {
  union = unionOf(journey, baseAdministrator)
  phone = (await journey.visit('phone')).page
  desk = (await journey.visit('desk')).page
  neighbourDesk = (await journey.visit('desk')).page
})

test('whoever joined long ago registers with that day and an employer of the union, and is approved', async () => {
  const { page } = await journey.visit('phone')
  await page.goto('/m/verify?back=/join')
  await signInOnPhone(journey, page, unknown)
  await verifyIdentity(page, '许知秋', documentOf(journey, unknown))
  await page.getByRole('button', { name: '继续刚才的事' }).click()
  await page.getByRole('link', { name: /我在单位已经入会/ }).click()
  await page.getByRole('heading', { name: '选择工会' }).waitFor()
  await page.getByLabel('工会或单位名称').fill(union.slice(0, 6))
  await chooseUnion(page, union)
  await page.getByRole('heading', { name: '填写会员登记' }).waitFor()
  await page.getByRole('radio', { name: union.replace('工会委员会', '') }).check()
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByText('请填写原来的入会日期。').waitFor()
  await expectAccessible(page)
  await page.getByLabel('原来的入会日期').fill('2012-05-04')
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByText('2012年5月4日').waitFor()
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByRole('heading', { name: '会员登记申请' }).waitFor()
  await page.getByText(`「${union}」正在审核您的申请。`).waitFor()
  await expectAccessible(page)

  await signInToConsole(journey, desk, baseAdministrator)
  await openFromMenu(desk, '入会审核')
  await desk.getByRole('link', { name: /会员登记审核/ }).click()
  await desk.getByRole('heading', { name: '会员登记审核', level: 1 }).waitFor()
  await expandReview(desk, '许知秋')
  await desk.getByText('2012-05-04').waitFor()
  await expectAccessible(desk)
  await approveReview(desk, '许知秋')

  await page.goto('/m/record')
  await page.getByText('2012年5月4日').waitFor()
  await page.getByText(union).first().waitFor()
})

test('a member asks to be transferred, and finds out why a union is not there', async () => {
  await phone.goto('/m/sign-in?back=/record')
  await signInOnPhone(journey, phone, member, { isNew: false })
  await phone.getByRole('link', { name: /会籍转移/ }).click()
  await phone.getByRole('heading', { name: '会籍转移', level: 1 }).waitFor()
  await phone.getByText('会籍不中断，入会日期和记录都保留。').waitFor()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: '下一步：选择转入的工会' }).click()
  await phone.getByRole('heading', { name: '选择转入的工会' }).waitFor()
  const search = phone.getByLabel('工会或单位名称')
  await search.fill('没有这样的单位')
  await phone.getByText('没有找到“没有这样的单位”').waitFor()
  await phone.getByText('还没有登记的，请单位工会的负责人办理登记。').waitFor()
  await expectAccessible(phone)
  await search.fill(union.slice(0, 6))
  await phone.getByText('我的工会').waitFor()

  neighbour = await openNeighbour()
  await search.fill(neighbour)
  await chooseUnion(phone, neighbour)
  await phone.getByRole('heading', { name: '填写转会申请' }).waitFor()
  await phone
    .getByRole('group', { name: /工作单位/ })
    .getByRole('radio')
    .first()
    .check()
  await phone.getByRole('textbox', { name: /给工会的留言/ }).fill('劳动合同已转到贵单位。')
  await expectAccessible(phone)
  await sendTransfer()
  await phone.getByText(`「${neighbour}」正在审核您的申请。`).waitFor()
  await phone.getByRole('link', { name: /拨打工会电话/ }).waitFor()
  await expectAccessible(phone)
})

test('the union to come approves; the old one is told and finds it in its book of changes', async () => {
  await openReviews(neighbourDesk, 'transfers', '转会审核')
  await expandReview(neighbourDesk, '林小满')
  await neighbourDesk.getByText('劳动合同已转到贵单位。').waitFor()
  await neighbourDesk.getByText(union).first().waitFor()
  await expectAccessible(neighbourDesk)
  await approveReview(neighbourDesk, '林小满')

  await desk.reload()
  await desk.getByRole('button', { name: /^消息，\d+ 条未读/ }).click()
  await desk
    .getByRole('button', { name: `「${union}」有会员转入「${neighbour}」，会籍变动中可查看。` })
    .click()
  await desk.getByRole('heading', { name: '会籍变动', level: 1 }).waitFor()
  const left = desk.getByRole('row', { name: new RegExp(`转出.*林小满.*${neighbour}`) })
  await left.waitFor()
  expect(await left.getByRole('link').count()).toBe(0)
  await expectAccessible(desk)

  await phone.goto('/m/record')
  await phone.getByText(neighbour).first().waitFor()
  await phone.getByRole('link', { name: /会籍记录/ }).click()
  await phone.getByRole('listitem').filter({ hasText: '转入' }).filter({ hasText: neighbour }).waitFor()
  await phone.getByRole('listitem').filter({ hasText: '转出' }).filter({ hasText: union }).waitFor()
  await expectAccessible(phone)
  await phone.goto('/m/card')
  await phone.getByRole('region', { name: '电子会员证' }).getByText(neighbour).waitFor()
})

test('where the federation wants the old union asked first, it passes the transfer on', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, systemAdministrator)
  await openFromMenu(page, '平台规则')
  await page.getByRole('radio', { name: /先由原工会同意/ }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('平台规则已保存，对此后的办理生效。').waitFor()

  await phone.goto('/m/join/transfer')
  await phone.getByRole('link', { name: '下一步：选择转入的工会' }).click()
  await phone.getByLabel('工会或单位名称').fill(union.slice(0, 6))
  await chooseUnion(phone, union)
  await sendTransfer()
  await phone.getByText(`现在由原工会「${neighbour}」审核。同意以后，再由「${union}」审核。`).waitFor()
  await expectAccessible(phone)
  const application = phone.url()

  await openReviews(neighbourDesk, 'transfers', '转会审核')
  await neighbourDesk.getByRole('button', { name: '通过「林小满」' }).first().click()
  await neighbourDesk.getByRole('button', { name: '确认通过' }).click()
  await neighbourDesk.getByText(`「林小满」已同意转出，申请已转到「${union}」审核。`).waitFor()
  await expectAccessible(neighbourDesk)

  await phone.goto('/m/notices')
  await phone.getByText(`原工会已同意您转出，申请已转到「${union}」审核。`).waitFor()
  await openReviews(desk, 'transfers', '转会审核')
  await expandReview(desk, '林小满')
  await desk.getByText('转入工会审核').waitFor()
  await approveReview(desk, '林小满')

  await phone.goto(application)
  await phone.getByText(`您已是「${union}」的会员。`).waitFor()
  await expectAccessible(phone)
  await phone.goto('/m/record')
  await phone.getByText(union).first().waitFor()
  expect(await phone.getByText(neighbour).count()).toBe(0)
})

/** Signs in whoever manages three unions, to the one to which the member goes, and answers its name. */
const openNeighbour = async (): Promise<string> => {
  await signInToConsole(journey, neighbourDesk, administratorOfThree)
  await neighbourDesk
    .getByRole('main')
    .getByRole('button', { name: /人民政府工会委员会/ })
    .click()
  await neighbourDesk.getByRole('heading', { name: '概览' }).waitFor()
  const printed = journey.server().output()
  return /[^、\s]+人民政府工会委员会/.exec(printed)![0]
}

const chooseUnion = async (page: Page, name: string) => {
  const found = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await found.getByRole('link', { name: '选择此工会' }).click()
}

const sendTransfer = async () => {
  await phone.getByRole('button', { name: '下一步：核对' }).click()
  await phone.getByRole('heading', { name: '核对后提交' }).waitFor()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '提交申请' }).click()
  await phone.getByRole('heading', { name: '转会申请' }).waitFor()
}
