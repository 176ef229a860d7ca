/** Tabs of an activity's page, as the address names them; the first is without a name there. */
export const activityTabs = ['vouchers', 'members'] as const
