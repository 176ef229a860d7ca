import { names } from '@huigong/contract/locales/zh-CN/names'
import { notices } from '@huigong/contract/locales/zh-CN/notices'
import { staffErrors } from '@huigong/contract/locales/zh-CN/staff-errors'
import { applications, joining, transfer, unionSearch } from './joining.ts'
import { cancellation, change, management } from './management.ts'
import { closing, privacy, security } from './own-account.ts'
import { correction, history, record } from './record.ts'
import { reviewing } from './reviewing.ts'
import { sheets } from './sheets.ts'
import { registration, unionCard } from './unions.ts'
import { verification, verifying } from './verifying.ts'

/** Texts of the pages that are opened rarely. */
export const furtherTexts = {
  applications,
  cancellation,
  change,
  closing,
  correction,
  errors: staffErrors,
  history,
  joining,
  management,
  names,
  notices,
  privacy,
  record,
  registration,
  reviewing,
  security,
  sheets,
  transfer,
  unionCard,
  unionSearch,
  verification,
  verifying,
}
