export const reviewErrors = {
  'review.already_decided': 409,
  'review.submitted_again': 409,
  'review.own_application': 403,
  'review.not_withdrawable': 409,
  'review.not_correctable': 409,
  'review.superior_inactive': 409,
} as const
