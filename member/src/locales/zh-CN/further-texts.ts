import { names } from '@huigong/contract/locales/zh-CN/names'
import { cancellation, change, management } from './management.ts'
import { reviewing } from './reviewing.ts'
import { registration, unionCard } from './unions.ts'

/** Texts of the pages that most members never open. */
export const furtherTexts = { names, cancellation, change, management, registration, reviewing, unionCard }
