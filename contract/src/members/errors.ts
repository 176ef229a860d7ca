export const memberErrors = {
  'membership.already_open': 409,
  'membership.none': 404,
  'join_application.pending': 409,
  'join_application.not_changeable': 409,
  'union.cannot_hold_members': 422,
  'disclosure.reason_required': 422,
  'card.invalid': 404,
} as const
