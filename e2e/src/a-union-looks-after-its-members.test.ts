import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { stage } from './harness/journey.ts'
import { citizenNumber } from './harness/made-up-numbers.ts'
import { factOf, findMember, openMember, ordinary, readMembers } from './harness/members.ts'
import { openFromMenu, settled } from './harness/pages.ts'
import { signInToConsole } from './harness/signing-in.ts'

const journey = stage()
const added = { name: '卓未央', number: citizenNumber(31) }
let page: Page
let retiring: string
let retiringLater: string
/** What the names of those who will be removed begin with, and how many they are. */
let surname: string
let leaving: string[]

beforeAll(async () => {
  page = (await journey.visit('desk')).page
  await signInToConsole(journey, page, '19900000005')
  const members = await readMembers(page)
  const names = members.map(({ name }) => name)
  surname = mostFrequent(ordinary(members).map((name) => name.slice(0, 1)))
  leaving = names.filter((name) => name.startsWith(surname))
  const others = ordinary(members).filter((name) => !name.startsWith(surname) && name !== '林小满')
  ;[retiring, retiringLater] = others as [string, string]
})

test('somebody is added by hand, sex and birth date read from the number, and the record is mended', async () => {
  await openFromMenu(page, '会员列表')
  await settled(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: '添加会员' }).click()
  const adding = page.getByRole('dialog', { name: '添加会员' })
  await adding.getByRole('textbox', { name: '姓名' }).fill(added.name)
  const number = adding.getByRole('textbox', { name: '证件号码' })
  await number.fill(`${added.number.slice(0, 17)}${added.number.endsWith('1') ? '2' : '1'}`)
  await adding.getByRole('button', { name: '保存' }).click()
  await adding.locator('.ant-form-item-explain-error').first().waitFor()
  await expectAccessible(page)
  await number.fill(added.number)
  const told = adding.getByRole('status').filter({ hasText: '由证件号码得出' })
  await told.getByText(/^[男女] · 1970-01-01$/).waitFor()
  const [sex] = (await told.locator('.numbers').innerText()).split(' ')
  await expectAccessible(page)
  await adding.getByRole('button', { name: '保存' }).click()
  await page.getByText(`已添加「${added.name}」。本人实名认证后自动确认。`).waitFor()

  await openMember(page, added.name)
  expect(await factOf(page, '性别').innerText()).toBe(sex)
  expect(await factOf(page, '出生日期').innerText()).toBe('1970-01-01')
  await factOf(page, '选举和表决').getByText('本人实名认证后才能参加。').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '修改资料' }).click()
  const editing = page.getByRole('dialog', { name: `修改「${added.name}」的资料` })
  await editing.getByRole('textbox', { name: '职务' }).fill('测试工程师')
  await expectAccessible(page)
  await editing.getByRole('button', { name: '保存' }).click()
  await page.getByText('资料已保存。').waitFor()
  await factOf(page, '职务').getByText('测试工程师').waitFor()
  await factOf(page, '证件号码').getByText('*****').waitFor()
})

test('a name that differs from the verified one is settled by taking that one', async () => {
  await openFromMenu(page, '会员列表')
  await page.getByRole('tab', { name: '姓名不一致（2）' }).click()
  await settled(page)
  await expectAccessible(page)
  const first = page.getByRole('table').getByRole('link').first()
  const former = await first.innerText()
  await first.click()
  const mismatch = page.getByRole('region', { name: '姓名不一致' })
  await mismatch.waitFor()
  const [ours, verified] = await mismatch.locator('dd').allInnerTexts()
  expect(ours).toBe(former)
  expect(verified).not.toBe(former)
  await expectAccessible(page)
  await mismatch.getByRole('button', { name: `改用「${verified}」` }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: '改用认证的姓名' }).click()
  await page.getByText('已改用认证的姓名，此人已是实名会员。').waitFor()
  await page.getByRole('heading', { name: verified!, level: 1 }).waitFor()
  await mismatch.waitFor({ state: 'detached' })
  await factOf(page, '选举和表决').getByText('可以参加', { exact: true }).waitFor()
  await expectAccessible(page)
  await openFromMenu(page, '会员列表')
  await page.getByRole('tab', { name: '姓名不一致（1）' }).waitFor()
})

test('one retires today and no longer votes; another is to retire later, which is given up again', async () => {
  await findMember(page, retiring)
  await page.getByRole('checkbox', { name: `选择 ${retiring}` }).check()
  await page.getByText('已选 1 人').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '退休', exact: true }).click()
  const asked = page.getByRole('dialog', { name: '办理退休' })
  await asked.getByText('将为 1 人办理退休：').waitFor()
  await asked.getByRole('listitem').filter({ hasText: retiring }).waitFor()
  await expectAccessible(page)
  await asked.getByRole('button', { name: '为 1 人办理退休' }).click()
  await close(page, '退休：办理结果', '已为 1 人办理退休。')

  await openMember(page, retiringLater)
  await page.getByRole('button', { name: '退休', exact: true }).click()
  await chooseDay(asked.getByRole('textbox', { name: '变动日期' }), dayAfter(20))
  await asked.getByText(`到 ${dayAfter(20)} 才生效，在此之前可在「待生效变动」中取消。`).waitFor()
  await asked.getByRole('button', { name: '为 1 人办理退休' }).click()
  await close(page, '退休：办理结果', `已安排 1 人于 ${dayAfter(20)} 退休。`)
  await page.getByRole('heading', { name: `将于 ${dayAfter(20)} 退休` }).waitFor()
  await factOf(page, '选举和表决').getByText('可以参加', { exact: true }).waitFor()
  await expectAccessible(page)

  await openFromMenu(page, '待生效变动')
  const planned = page.getByRole('row', { name: new RegExp(`${retiringLater}.*退休.*${dayAfter(20)}`) })
  await planned.waitFor()
  await expectAccessible(page)
  await planned.getByRole('button', { name: '取消变动' }).click()
  const giving = page.getByRole('dialog', { name: `取消「${retiringLater}」的退休？` })
  await giving.getByRole('button', { name: '取消变动' }).click()
  await page.getByText(`已取消「${retiringLater}」的退休。`).waitFor()
  await planned.waitFor({ state: 'detached' })

  await openFromMenu(page, '会员列表')
  await page.getByRole('tab', { name: '退休和保留会籍' }).click()
  const retired = page.getByRole('row', { name: new RegExp(`${retiring}.*${dayAfter(0)} · 退休`) })
  await retired.waitFor()
  expect(await page.getByRole('link', { name: retiringLater, exact: true }).count()).toBe(0)
  await expectAccessible(page)
  await retired.getByRole('link').click()
  await factOf(page, '选举和表决').getByText('保留会籍期间不参加选举和表决。').waitFor()
  await expectAccessible(page)
})

test('all who match a search are removed, counted and named first, and one is put back', async () => {
  // Fewer rows on a page than match, so that those of the other pages are meant as well.
  await page.goto(`/console/members?search=${encodeURIComponent(surname)}&limit=1`)
  await page.getByText('本页 1 条').waitFor()
  await page.getByRole('checkbox', { name: '选择本页' }).check()
  await page.getByText('已选 1 人').waitFor()
  await page.getByRole('button', { name: '选择符合条件的全部会员' }).click()
  await page.getByText(`已选符合条件的全部 ${leaving.length} 人`).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: '移出', exact: true }).click()
  const asked = page.getByRole('dialog', { name: '移出会员' })
  await asked.getByText(`将移出 ${leaving.length} 人：`).waitFor()
  for (const name of leaving) await asked.getByRole('listitem').filter({ hasText: name }).first().waitFor()
  await asked.getByText('7 天内可在「移出与恢复」中恢复，过期不能恢复。').waitFor()
  await expectAccessible(page)
  await asked.getByRole('button', { name: `移出 ${leaving.length} 人` }).click()
  const outcome = page.getByRole('dialog', { name: '移出：办理结果' })
  await outcome.getByText(`已移出 ${leaving.length} 人。`).waitFor()
  await expectAccessible(page)
  await outcome.getByRole('link', { name: '查看恢复期限，或恢复' }).click()

  await page.getByRole('heading', { name: '移出与恢复', level: 1 }).waitFor()
  await settled(page)
  for (const name of leaving) await page.getByRole('row', { name: new RegExp(`^${name} `) }).waitFor()
  await expectAccessible(page)
  const row = page.getByRole('row', { name: new RegExp(`^${leaving[0]} `) })
  await row.getByText('还剩 6 天').waitFor()
  await row.getByRole('button', { name: '恢复' }).click()
  const putting = page.getByRole('dialog', { name: `恢复「${leaving[0]}」的会籍？` })
  await expectAccessible(page)
  await putting.getByRole('button', { name: '恢复' }).click()
  await page.getByText(`已恢复「${leaving[0]}」的会籍，可在会员列表中查看。`).waitFor()
  await row.waitFor({ state: 'detached' })

  await findMember(page, leaving[0]!)
  await page.goto(`/console/members?search=${encodeURIComponent(surname)}`)
  await page.getByText('本页 1 条').waitFor()
})

test('two records of one person become one, found by either document', async () => {
  await openFromMenu(page, '疑似重复')
  const pair = page
    .getByRole('region')
    .filter({ has: page.getByRole('button', { name: '合并' }) })
    .last()
  const name = await pair.locator('strong').innerText()
  await expectAccessible(page)
  await pair.getByRole('button', { name: '合并' }).click()
  const asked = page.getByRole('dialog', { name: `把「${name}」的两份资料合并为一份？` })
  expect(await asked.getByRole('button', { name: '合并' }).isDisabled()).toBe(true)
  await asked.getByText('合并后不能拆开。').waitFor()
  await expectAccessible(page)
  await asked.getByRole('checkbox', { name: '我已核对证件，确认是同一人' }).check()
  await asked.getByRole('button', { name: '合并' }).click()
  await page.getByText(`已合并「${name}」的资料。`).waitFor()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await factOf(page, '另一证件：港澳居民来往内地通行证').waitFor()
  await expectAccessible(page)
  await openFromMenu(page, '疑似重复')
  await page.getByText('没有疑似重复的资料').waitFor()
  await expectAccessible(page)
})

test('the book of changes tells all of it', async () => {
  await openFromMenu(page, '会籍变动')
  await settled(page)
  await page.getByRole('row', { name: new RegExp(`入会.*${added.name}.*工作人员办理 · 李建新`) }).waitFor()
  await page.getByRole('row', { name: new RegExp(`保留.*${retiring}.*退休.*李建新`) }).waitFor()
  await page.getByRole('row', { name: new RegExp(`撤销移出.*${leaving[0]}`) }).waitFor()
  for (const name of leaving)
    await page.getByRole('row', { name: new RegExp(`转出.*${name}.*李建新`) }).waitFor()
  await page
    .getByRole('row', { name: /更正.*合并资料/ })
    .first()
    .waitFor()
  expect(await page.getByRole('row', { name: new RegExp(retiringLater) }).count()).toBe(0)
  await expectAccessible(page)
})

const close = async (on: Page, title: string, words: string) => {
  const outcome = on.getByRole('dialog', { name: title })
  await outcome.getByText(words).waitFor()
  await expectAccessible(on)
  await outcome.getByRole('button', { name: '完成' }).click()
  await outcome.waitFor({ state: 'detached' })
}

const mostFrequent = (values: readonly string[]): string => {
  const times = (value: string) => values.filter((each) => each === value).length
  return values.toSorted((one, other) => times(other) - times(one))[0]!
}

const chooseDay = async (field: Locator, day: string) => {
  await field.click()
  await field.fill(day)
  await field.press('Enter')
}

const dayAfter = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000)
