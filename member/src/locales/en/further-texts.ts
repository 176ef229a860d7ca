import { applications, joining, transfer, unionSearch } from './joining.ts'
import { cancellation, change, management } from './management.ts'
import { closing, privacy, security } from './own-account.ts'
import { correction, history, record } from './record.ts'
import { reviewing } from './reviewing.ts'
import { sheets } from './sheets.ts'
import { registration, unionCard } from './unions.ts'
import { verification, verifying } from './verifying.ts'

/** Texts of the pages that are opened rarely; names of kinds come with the contract's English. */
export const furtherTexts = {
  applications,
  cancellation,
  change,
  closing,
  correction,
  history,
  joining,
  management,
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
