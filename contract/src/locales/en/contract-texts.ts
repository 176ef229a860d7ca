import type { ErrorTexts } from '../error-texts.ts'
import { errors as openErrors } from './errors.ts'
import { names } from './names.ts'
import { notices } from './notices.ts'
import { staffErrors } from './staff-errors.ts'
import { statements } from './statements.ts'
import { values } from './values.ts'
import { claimErrors, counterErrors, welfareStaffErrors } from './welfare-errors.ts'

const errors: ErrorTexts = {
  ...openErrors,
  ...staffErrors,
  ...claimErrors,
  ...counterErrors,
  ...welfareStaffErrors,
}

export const contractTexts = { errors, names, notices, statements, values }
