export const statisticsErrors = {
  'statistics.range_wrong': 422,
} as const
