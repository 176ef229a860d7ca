export const campaignErrors = {
  'campaign.changed': 409,
  'campaign.in_use': 409,
  'campaign.below_issued': 409,
  'campaign.budget_short': 409,
  'campaign.disabled': 409,
  'campaign.over': 409,
  'campaign.own_merchant': 409,
} as const
