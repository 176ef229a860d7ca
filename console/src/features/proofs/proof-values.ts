import type { ProofForm, ProofReason } from '@huigong/contract'
import type { IdentityDocumentKind } from '@huigong/contract/values/identity-document-kinds'
import { factsNeeded } from '@huigong/contract/values/identity-facts'

export type ProofValues = {
  reason: ProofReason
  name: string
  document: { kind: IdentityDocumentKind; number?: string }
  bornOn?: string | null
  sex?: 'male' | 'female'
  nationality?: string
  phone: string
  proofId: string
  joins: boolean
  joinedOn?: string | null
  note?: string
}

/** What is sent: only the facts that the document leaves open. */
export const proofOf = (values: ProofValues): ProofForm => {
  const document = { kind: values.document.kind, number: values.document.number?.trim() ?? '' }
  const needed = factsNeeded(document.kind, document.number)
  const note = values.note?.trim()
  return {
    reason: values.reason,
    name: values.name,
    document,
    phone: values.phone,
    proofId: values.proofId,
    joins: values.joins,
    ...(needed.birth && values.bornOn ? { bornOn: values.bornOn } : {}),
    ...(needed.birth && values.sex ? { sex: values.sex } : {}),
    ...(needed.nationality && values.nationality ? { nationality: values.nationality.trim() } : {}),
    ...(values.joins && values.joinedOn ? { joinedOn: values.joinedOn } : {}),
    ...(note ? { note } : {}),
  }
}
