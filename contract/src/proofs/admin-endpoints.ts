import { endpoint } from '../endpoint.ts'
import { ownApplication } from '../reviews/review.ts'
import { proofForm } from './proof.ts'

/** 内置账号: verification by a stamped paper, decided by the union at the top (seed 001, 一.4). */
export const proofs = {
  submit: endpoint({
    method: 'POST',
    path: '/admin/identity-proofs',
    may: 'members.manage',
    summary: 'Vouch for somebody whom no check could verify; once approved the account signs in by code',
    input: proofForm,
    output: ownApplication,
    errors: [
      'proof.pending',
      'proof.phone_taken',
      'proof.document_taken',
      'proof.facts_missing',
      'membership.belongs_elsewhere',
      'membership.date_wrong',
      'file.not_yours',
    ],
  }),
}
