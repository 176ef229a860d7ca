import { contractTexts as en } from './en/contract-texts.ts'
import { contractTexts as chinese } from './zh-CN/contract-texts.ts'

/** Names of fields, statuses, kinds and errors in both languages, for every screen. */
export const contractTexts = { 'zh-CN': chinese, en } as const
