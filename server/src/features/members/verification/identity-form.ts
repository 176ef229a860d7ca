import type { IdentityDocumentKind, Sex } from '@huigong/contract/values/identity-document-kinds'

/** What somebody says of themselves to be verified. */
export type IdentityForm = {
  name: string
  document: { kind: IdentityDocumentKind; number: string }
  bornOn?: string | null | undefined
  sex?: Sex | null | undefined
  nationality?: string | null | undefined
  statementVersion: string
}
