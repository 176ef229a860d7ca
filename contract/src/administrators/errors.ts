export const administratorErrors = {
  'administrator.name_differs': 422,
  'administrator.document_differs': 422,
  'administrator.document_missing': 422,
  'administrator.already': 409,
  'administrator.pending': 409,
  'administrator.last': 409,
  'administrator.own_grant': 403,
  'administrator.separate_roles': 409,
  'administrator.only_at_root': 422,
  'administrator.hand_over_running': 409,
  'administrator.hand_over_not_ready': 409,
} as const
