import type { ActivityDetail, ActivityForm } from '@huigong/contract'

export const firstValues: Partial<ActivityForm> = {
  kind: 'claim',
  scope: 'own',
  branchIds: [],
  content: '',
  rules: {
    times: 'once',
    timesADay: 1,
    countedBy: 'activity',
    admission: 'first_come',
    applicationsUntil: null,
    includesRetained: false,
    birthMonths: [],
    staysAfterLeaving: true,
    overrideDocument: null,
  },
  prizes: [],
}

/** What is known of an activity, as the form's fields hold it. */
export const valuesOf = (activity: ActivityDetail): ActivityForm => ({
  kind: 'claim',
  title: activity.title,
  coverId: activity.coverId,
  startsAt: activity.startsAt,
  endsAt: activity.endsAt,
  scope: activity.scope,
  branchIds: activity.branches.map(({ id }) => id),
  content: activity.content,
  rules: { ...activity.rules, birthMonths: activity.rules.birthMonths ?? [] },
  prizes: activity.prizes.map(({ campaignId, plannedUnits }) => ({ campaignId, units: plannedUnits })),
})

/** What is sent: choices that another choice makes meaningless are left out. */
export const activityValues = (values: ActivityForm): ActivityForm => {
  const { rules } = values
  const months = [...(rules.birthMonths ?? [])].sort((a, b) => a - b)
  return {
    kind: 'claim',
    title: values.title,
    coverId: values.coverId ?? null,
    startsAt: values.startsAt,
    endsAt: values.endsAt,
    scope: values.scope,
    branchIds: values.scope === 'branches' ? (values.branchIds ?? []) : [],
    content: values.content ?? '',
    rules: {
      ...rules,
      timesADay: rules.times === 'daily' ? (rules.timesADay ?? 1) : 1,
      applicationsUntil: rules.admission === 'drawn' ? (rules.applicationsUntil ?? null) : null,
      birthMonths: months.length > 0 ? months : null,
      overrideDocument: rules.overrideDocument?.trim() || null,
    },
    prizes: values.prizes ?? [],
  }
}
