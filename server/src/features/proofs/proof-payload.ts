import type { ProofForm, ShownProof } from '@huigong/contract'
import { maskIdentityNumber, maskPhone } from '@huigong/contract/values/masking'
import type { Context } from '../access/index.ts'
import type { Identity } from '../people/index.ts'

const documentPurpose = 'proof.document'
const phonePurpose = 'proof.phone'

/** What the review keeps: number and phone sealed, beside what may be shown of them. */
export type ProofPayload = Omit<ShownProof, 'proofId'> & {
  proofId: string
  documentSealed: string
  phoneSealed: string
}

export const proofPayload = (
  { sealing }: Context,
  form: ProofForm,
  { name, kind, number, nationality, bornOn, sex }: Identity,
  unionName: string,
): ProofPayload => ({
  unionName,
  reason: form.reason,
  name,
  documentKind: kind,
  documentMasked: maskIdentityNumber(kind, number),
  documentSealed: sealing.seal(documentPurpose, number),
  nationality,
  bornOn,
  sex,
  phoneMasked: maskPhone(form.phone),
  phoneSealed: sealing.seal(phonePurpose, form.phone),
  proofId: form.proofId,
  joins: form.joins,
  joinedOn: form.joinedOn ?? null,
  note: form.note || null,
})

export const unsealDocument = ({ sealing }: Context, payload: ProofPayload): string =>
  sealing.unseal(documentPurpose, payload.documentSealed)

export const unsealPhone = ({ sealing }: Context, payload: ProofPayload): string =>
  sealing.unseal(phonePurpose, payload.phoneSealed)

/** Without what is sealed; the picture is gone some time after the decision. */
export const showProof = (
  { documentSealed: _document, phoneSealed: _phone, ...shown }: ProofPayload,
  hasPicture: boolean,
): ShownProof => ({ ...shown, proofId: hasPicture ? shown.proofId : null })
