export const settlementErrors = {
  'settlement.nothing': 409,
  'settlement.not_over': 422,
  'settlement.overlaps': 409,
  'settlement.answered': 409,
  'settlement.too_late': 409,
  'register.nothing': 409,
} as const
