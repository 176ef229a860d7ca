import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './harness/accessibility.ts'
import { stage } from './harness/journey.ts'
import { citizenNumber } from './harness/made-up-numbers.ts'
import { settled } from './harness/pages.ts'
import { signInOnPhone, signInToConsole } from './harness/signing-in.ts'
import { expectEnglish } from './harness/words.ts'

const journey = stage()

test('a superior reads every page of the console in English', async () => {
  const { page } = await journey.visit('desk', 'en')
  await page.goto('/console/')
  await settled(page)
  await expectGoodEnglish(page)
  await signInToConsole(journey, page, '19900000004', 'en')
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  const paths = [
    '',
    'own-union',
    'unions',
    'reviews/registrations',
    'registrations',
    'register',
    'members?scope=below',
  ]
  for (const path of [...paths, 'audit', 'account', 'choose-union', 'no-such-page']) {
    await page.goto(`/console/${path}`)
    await settled(page)
    await expectGoodEnglish(page)
  }
})

test('a base union reads its own pages in English, with what opens on them', async () => {
  const { page } = await journey.visit('desk', 'en')
  await signInToConsole(journey, page, '19900000005', 'en')
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  for (const path of [
    'imports',
    'imports?upload=open',
    'reviews/joins',
    'reviews/joins?status=rejected',
    'members',
  ]) {
    await page.goto(`/console/${path}`)
    await settled(page)
    await expectGoodEnglish(page)
  }
  await page.getByRole('table').getByRole('link').first().click()
  await page
    .getByRole('button', { name: 'Show the full document number' })
    .or(page.getByRole('heading', { level: 2 }))
    .first()
    .waitFor()
  await settled(page)
  await expectGoodEnglish(page)
})

test('a member reads every page of the app in English, also in large letters', async () => {
  const { page } = await journey.visit('phone', 'en')
  await page.goto('/m/')
  await settled(page)
  await expectGoodEnglish(page)
  await page.goto('/m/sign-in')
  await settled(page)
  await expectGoodEnglish(page)
  await signInOnPhone(journey, page, '19900000009', { isNew: false, language: 'en' })
  await page.getByRole('heading', { name: 'Hello, 林小满' }).waitFor()
  const pages = [
    '',
    'services',
    'activities',
    'me',
    'card',
    'record',
    'record/changes',
    'record/corrections',
    'record/correction',
    'applications',
    'notices',
    'security',
    'security/phone',
    'security/password',
    'security/closing',
    'privacy',
    'privacy/accesses',
    'privacy/consents',
    'privacy/copy',
    'unions',
    'join',
    'join/transfer',
    'join/union',
    'verify',
    'signed-out',
    'closed?membership=kept',
    'nothing-here',
  ]
  for (const path of pages) {
    await page.goto(`/m/${path}`)
    await settled(page)
    await expectGoodEnglish(page)
  }
  await page.goto('/m/me')
  await page.getByRole('radio', { name: 'Large' }).check()
  const size = await page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  )
  expect(size).toBe(22)
  for (const path of ['', 'services', 'me', 'card', 'record', 'record/correction', 'security/closing']) {
    await page.goto(`/m/${path}`)
    await settled(page)
    await expectAccessible(page)
  }
})

test('changing the language keeps what was typed, on both screens', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, '19900000003')
  await page.getByRole('heading', { name: '概览' }).waitFor()
  await page.goto('/console/register')
  await page.getByRole('textbox', { name: '单位名称' }).fill('未完成有限公司')
  await page.getByRole('textbox', { name: '工会办公电话' }).fill('0571-8765')
  await expect(expectEnglish(page)).rejects.toThrow('Chinese on')
  await page.getByRole('button', { name: 'English' }).click()
  const employer = page.getByRole('textbox', { name: 'Name of the employer' })
  await employer.waitFor()
  expect(await employer.inputValue()).toBe('未完成有限公司')
  expect(await page.getByRole('textbox', { name: 'Name of the union' }).inputValue()).toBe(
    '未完成有限公司工会委员会',
  )
  expect(await page.getByRole('textbox', { name: 'Office telephone' }).inputValue()).toBe('0571-8765')
  await expectGoodEnglish(page)

  const { page: phone } = await journey.visit('phone')
  await phone.goto('/m/verify')
  await signInOnPhone(journey, phone, '19955550001')
  await phone.getByRole('textbox', { name: '姓名' }).fill('未完成')
  await phone.getByRole('textbox', { name: '证件号码' }).fill(citizenNumber(5))
  await phone.getByRole('button', { name: 'English' }).click()
  const name = phone.getByRole('textbox', { name: /^Name/ })
  await name.waitFor()
  expect(await name.inputValue()).toBe('未完成')
  expect(await phone.getByRole('textbox', { name: 'Document number' }).inputValue()).toBe(citizenNumber(5))
  await expectGoodEnglish(phone)
  await phone.getByRole('link', { name: /cannot be verified/ }).click()
  await phone.getByRole('heading', { level: 1, name: /cannot be verified/ }).waitFor()
  await expectGoodEnglish(phone)
})

test('at one and a half times the size every page flows anew and fits', async () => {
  const { page } = await journey.visit('desk')
  await signInToConsole(journey, page, '19900000002')
  await page.getByRole('heading', { name: '概览' }).waitFor()
  const heading = page.getByRole('heading', { level: 1 })
  const sizeOf = () => heading.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const before = await sizeOf()
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: '放大' }).first().click()
  expect(await sizeOf()).toBeCloseTo(before * 1.5, 0)
  for (const path of ['', 'unions', 'members?scope=below', 'reviews/registrations', 'register', 'audit']) {
    await page.goto(`/console/${path}`)
    await settled(page)
    await expectAccessible(page)
  }
})

const expectGoodEnglish = async (page: Page) => {
  await expectEnglish(page)
  await expectAccessible(page)
}
