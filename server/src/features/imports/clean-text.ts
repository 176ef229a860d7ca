import { trimText } from '@huigong/contract/values/text'

/** A cell's text without what PostgreSQL cannot store (NUL) and what no program can show (half a character). */
export const cleanText = (text: string): string =>
  trimText(text.replaceAll('\u0000', '').toWellFormed()).slice(0, longestCell)

/** As much as Excel holds in one cell. */
const longestCell = 32_767
