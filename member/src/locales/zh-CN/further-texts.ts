import { names } from '@huigong/contract/locales/zh-CN/names'
import { applications, joining, transfer, unionSearch } from './joining.ts'
import { cancellation, change, management } from './management.ts'
import { closing, privacy, security, verifying } from './own-account.ts'
import { correction, history, record } from './record.ts'
import { reviewing } from './reviewing.ts'
import { registration, unionCard } from './unions.ts'

/** Texts of the pages that are opened rarely. */
export const furtherTexts = {
  names,
  applications,
  cancellation,
  change,
  correction,
  history,
  joining,
  management,
  record,
  registration,
  reviewing,
  transfer,
  unionCard,
  unionSearch,
}
