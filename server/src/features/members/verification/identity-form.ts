import type { IdentityTyped } from '../../people/index.ts'

/** What somebody says of themselves to be verified. */
export type IdentityForm = IdentityTyped & { statementVersion: string }
