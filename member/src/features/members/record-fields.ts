import type { CorrectableField } from '@huigong/contract'

export const dayFields: readonly CorrectableField[] = ['bornOn', 'joinedOn']

/** As the contract limits them. */
export const longest: Partial<Record<CorrectableField, number>> = {
  nationality: 40,
  householdPlace: 200,
  nativePlace: 100,
  employerName: 200,
}
