export const platformErrors = {
  'input.invalid': 422,
  'session.required': 401,
  'session.expired': 401,
  'permission.denied': 403,
  'verification.required': 403,
  'union.not_chosen': 403,
  'thing.not_found': 404,
  'request.too_many': 429,
  'request.key_reused': 422,
  'request.cross_site': 403,
  'server.unexpected': 500,
  'server.busy': 503,
} as const
