export const merchantErrors = {
  'merchant.changed': 409,
  'merchant.name_taken': 409,
  'merchant.offline': 409,
  'clerk.already': 409,
  'clerk.is_contact': 409,
  'clerk.none': 403,
} as const
