import type { FieldOfError } from '../../../parts/form-problems.ts'

/** Where a refusal that names no field is told: a base union is known by its first employer's code. */
export const fieldOfError = (isBase: boolean): FieldOfError => ({
  'union.superior_missing': 'superiorId',
  'union.superior_is_base': 'superiorId',
  'union.level_above_superior': isBase ? 'superiorId' : 'level',
  'union.credit_code_taken': isBase ? 'employers.0.creditCode' : 'unionCreditCode',
  'union.registration_pending': isBase ? 'employers.0.creditCode' : 'unionName',
  'union.name_taken': 'unionName',
})
