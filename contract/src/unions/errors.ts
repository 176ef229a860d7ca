export const unionErrors = {
  'union.superior_missing': 422,
  'union.superior_is_base': 422,
  'union.credit_code_taken': 409,
  'union.registration_pending': 409,
  'union.name_taken': 409,
} as const
