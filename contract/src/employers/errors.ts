export const employerErrors = {
  'employer.taken': 409,
  'employer.last': 409,
} as const
