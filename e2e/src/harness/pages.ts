import type { Page } from 'playwright-core'

/** Opens a page of the console by its menu. */
export const openFromMenu = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

export type ChosenFile = { name: string; mimeType: string; buffer: Buffer }

/** Presses a button that asks for a file, and gives it one. */
export const giveFile = async (page: Page, button: string | RegExp, file: ChosenFile): Promise<void> => {
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await asked).setFiles(file)
}

/** Waits until nothing on the page says that it is still being read. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  const busy = page.locator('[aria-busy="true"], .ant-spin-spinning, .ant-skeleton-active, .loading')
  await page.waitForLoadState('networkidle')
  await busy.first().waitFor({ state: 'detached' })
}

/** Asks a button that is not to be used why: by keyboard, as everybody can. */
export const askWhyNot = async (page: Page, button: string): Promise<void> => {
  const guarded = page.getByRole('button', { name: button }).and(page.locator('[aria-disabled="true"]'))
  await guarded.focus()
  await guarded.press('Enter')
  await page.getByText('为什么不能用').waitFor()
}
