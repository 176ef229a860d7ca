export const welfareErrors = {
  'welfare_rule.changed': 409,
  'welfare_rule.in_force': 409,
} as const
