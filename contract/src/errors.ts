import { accountErrors } from './accounts/errors.ts'
import { activityErrors } from './activities/errors.ts'
import { administratorErrors } from './administrators/errors.ts'
import { campaignErrors } from './campaigns/errors.ts'
import { employerErrors } from './employers/errors.ts'
import { fileErrors } from './files/errors.ts'
import { importErrors } from './imports/errors.ts'
import { memberErrors } from './members/errors.ts'
import { merchantErrors } from './merchants/errors.ts'
import { platformErrors } from './platform/errors.ts'
import { reviewErrors } from './reviews/errors.ts'
import { settlementErrors } from './settlements/errors.ts'
import { statisticsErrors } from './statistics/errors.ts'
import { unionErrors } from './unions/errors.ts'
import { voucherErrors } from './vouchers/errors.ts'
import { welfareErrors } from './welfare/errors.ts'

/** Every error code with its HTTP status. The text for people is in `locales/<language>/errors.ts`. */
export const errorStatuses = {
  ...platformErrors,
  ...accountErrors,
  ...activityErrors,
  ...administratorErrors,
  ...campaignErrors,
  ...employerErrors,
  ...fileErrors,
  ...importErrors,
  ...memberErrors,
  ...merchantErrors,
  ...reviewErrors,
  ...settlementErrors,
  ...statisticsErrors,
  ...unionErrors,
  ...voucherErrors,
  ...welfareErrors,
} as const

export type ErrorCode = keyof typeof errorStatuses

/** What an error carries besides its code: values for the sentence that the screen makes of it. */
export type ErrorValues = Record<string, unknown>

/** Body of every error response: `{ code, values, requestId }`. */
export type ErrorBody = { code: ErrorCode; values: ErrorValues; requestId: string }
