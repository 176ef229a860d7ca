import { trimText } from '@huigong/contract/values/text'

/** A cell's text without what PostgreSQL cannot store (NUL) and what no program can show (half a character). */
export const cleanText = (text: string): string => {
  // Most cells are clean: to see that costs a tenth of cleaning them.
  if (clean.test(text) && text.length <= longestCell) return text
  return trimText(text.replaceAll('\u0000', '').toWellFormed()).slice(0, longestCell)
}

const clean = /^[!-~\u4e00-\u9fff]*$/

/** As much as Excel holds in one cell. */
const longestCell = 32_767
