export const accountErrors = {
  'account.code_wrong': 422,
  'account.code_expired': 422,
  'account.password_wrong': 422,
  'account.locked': 429,
  'account.statement_required': 422,
  'account.password_weak': 422,
  'account.login_name_taken': 409,
  'account.union_not_managed': 404,
  'verification.mismatch': 422,
  'verification.unavailable': 503,
  'verification.already_verified': 409,
  'verification.document_taken': 409,
} as const
