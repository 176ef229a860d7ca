/** What depends on the person and the union of the activity; staff are told of these only that the person is unknown. */
export const strangerRefusals = ['claim.not_verified', 'claim.no_union', 'claim.other_union'] as const
/** What depends on the person otherwise. */
export const personRefusals = ['claim.left', 'claim.retained', 'claim.birth_month'] as const
export const timeRefusals = ['claim.not_begun', 'claim.over', 'claim.closed'] as const
/** What was received already, and what is left. */
export const numberRefusals = [
  'claim.already',
  'claim.already_today',
  'claim.none_left',
  'claim.cap_reached',
  'claim.only_drawn',
] as const
export const drawRefusals = ['claim.applications_over', 'claim.not_drawn'] as const

export const claimRefusals = [
  ...strangerRefusals,
  ...personRefusals,
  ...timeRefusals,
  ...numberRefusals,
  ...drawRefusals,
] as const
