import { errors } from './errors.ts'
import { names } from './names.ts'
import { notices } from './notices.ts'
import { statements } from './statements.ts'
import { values } from './values.ts'

export const contractTexts = { errors, names, notices, statements, values }
