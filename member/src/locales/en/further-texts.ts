import { cancellation, change, management } from './management.ts'
import { reviewing } from './reviewing.ts'
import { registration, unionCard } from './unions.ts'

/** Texts of the pages that most members never open; names of kinds come with the contract's English. */
export const furtherTexts = { cancellation, change, management, registration, reviewing, unionCard }
