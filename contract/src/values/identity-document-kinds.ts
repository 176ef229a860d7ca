/** Documents by which a person is known to the union. Source: domain rules 1.1, 1.2. */
export const identityDocumentKinds = [
  'resident_identity_card',
  'hk_macao_taiwan_residence_permit',
  'hk_macao_travel_permit',
  'taiwan_travel_permit',
  'chinese_passport',
  'foreign_passport',
  'foreign_permanent_residence_card',
  'military_card',
] as const

export type IdentityDocumentKind = (typeof identityDocumentKinds)[number]

export type IdentityDocumentProblem =
  | 'empty'
  | 'unknown_kind'
  | 'number_lost_digits'
  | 'wrong_length'
  | 'wrong_characters'
  | 'wrong_pattern'
  | 'wrong_province'
  | 'wrong_birth_date'
  | 'birth_in_future'
  | 'wrong_check_digit'
  | 'legacy_number'
  | 'is_permanent_residence_card'

export type IdentityDocumentWarning =
  | 'under_sixteen'
  | 'past_retirement_age'
  | 'legacy_number_upgraded'
  | 'read_as_residence_permit'
  | 'one_trip_permit'
  | 'identity_card_preferred'
  | 'nationality_needed'
  | 'administrator_must_verify'

export type Sex = 'male' | 'female'

/**
 * `number` is stored, `uniqueNumber` is what (kind, number) uniqueness is about, and `kind` is the kind to
 * store: a residence permit given as a resident identity card is corrected, or one person could be two.
 */
export type IdentityDocumentReading =
  | {
      ok: true
      kind: IdentityDocumentKind
      number: string
      uniqueNumber: string
      bornOn?: string
      sex?: Sex
      warnings: IdentityDocumentWarning[]
    }
  | { ok: false; code: IdentityDocumentProblem }

export type IdentityDocumentOptions = {
  /** `YYYY-MM-DD`. Without it neither a birth in the future nor the age is looked at. */
  today?: string
  /** Accept and upgrade the fifteen-digit numbers of before 1999: imports of legacy data only. */
  allowLegacy?: boolean
}
