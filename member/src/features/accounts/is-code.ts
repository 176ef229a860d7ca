import { normaliseCode } from '@huigong/contract/values/text'

/** Six digits, however a phone's keyboard or its suggestion writes them. */
export const isCode = (typed: string): boolean => /^\d{6}$/.test(normaliseCode(typed))
