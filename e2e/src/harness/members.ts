import type { Locator, Page } from 'playwright-core'
import { settled } from './pages.ts'

export type ListedMember = { name: string; state: string }

/** Everybody of the own union, as its list shows them. */
export const readMembers = async (page: Page): Promise<ListedMember[]> => {
  await page.goto('/console/members?limit=100')
  await settled(page)
  const rows = page
    .getByRole('table')
    .locator('tbody tr')
    .filter({ has: page.getByRole('link') })
  await rows.first().waitFor()
  return rows.evaluateAll((found) =>
    found.map((row) => ({
      name: row.querySelector('a')?.textContent ?? '',
      // Checkbox, name, sex, kind of document, number, phone, then the state.
      state: row.querySelectorAll('td')[6]?.textContent ?? '',
    })),
  )
}

/** Verified, nothing planned for them, and nobody else of that name: whom a journey may pick. */
export const ordinary = (members: readonly ListedMember[]): string[] =>
  members
    .filter(
      ({ state, name }) => state === '已实名' && members.filter((each) => each.name === name).length === 1,
    )
    .map(({ name }) => name)

export const findMember = async (page: Page, name: string): Promise<Locator> => {
  await page.goto(`/console/members?search=${encodeURIComponent(name)}`)
  const link = page.getByRole('link', { name, exact: true })
  await link.first().waitFor()
  return link.first()
}

export const openMember = async (page: Page, name: string): Promise<void> => {
  await (await findMember(page, name)).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

/** What the record says of one thing. */
export const factOf = (page: Page, label: string): Locator =>
  page
    .getByRole('main')
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: label }) })
    .locator('dd')
