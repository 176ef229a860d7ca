import type { FieldOfError } from '../../../parts/form-problems.ts'

/** Beside which field a refusal of the whole call stands. */
export const recordErrors: FieldOfError = {
  'membership.already_here': 'document.number',
  'membership.belongs_elsewhere': 'document.number',
  'member.document_taken': 'document.number',
  'membership.name_conflict': 'name',
  'member.verified_fixed': 'name',
  'membership.date_wrong': 'joinedOn',
}
