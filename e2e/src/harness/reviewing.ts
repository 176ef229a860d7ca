import type { Page } from 'playwright-core'

/** Opens a review list of the console anew; what is submitted meanwhile shows only after reading again. */
export const openReviews = async (page: Page, path: string, heading: string): Promise<void> => {
  await page.goto(`/console/reviews/${path}`)
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
}

export const expandReview = (page: Page, title: string): Promise<void> =>
  page.getByRole('button', { name: `展开「${title}」的申请信息` }).click()

export const approveReview = async (page: Page, title: string): Promise<void> => {
  await page
    .getByRole('button', { name: `通过「${title}」` })
    .first()
    .click()
  await page.getByRole('button', { name: '确认通过' }).click()
  await page.getByText(`已通过「${title}」`).waitFor()
}

export const rejectReview = async (page: Page, title: string, reason: string): Promise<void> => {
  await page
    .getByRole('button', { name: `驳回「${title}」` })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: `驳回「${title}」的申请` })
  await dialog.getByRole('textbox', { name: '驳回原因' }).fill(reason)
  await dialog.getByRole('button', { name: '确认驳回' }).click()
  await page.getByText(`已驳回「${title}」`).waitFor()
}
