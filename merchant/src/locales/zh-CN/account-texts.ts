import { statements } from '@huigong/contract/locales/zh-CN/statements'
import { values } from '@huigong/contract/locales/zh-CN/values'
import { password, shops, signIn } from './accounts.ts'

/** Texts of the pages about the own account. */
export const accountTexts = { password, shops, signIn, statements, values }
