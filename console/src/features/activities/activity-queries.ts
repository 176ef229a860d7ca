import { admin } from '@huigong/client'
import type { ActivityDetail } from '@huigong/contract'
import { type QueryClient, queryOptions } from '@tanstack/react-query'

export const activityOptions = (id: string) =>
  queryOptions({ queryKey: ['activities', 'one', id], queryFn: () => admin.activities.get({ id }) })

export const tracesOptions = (id: string) =>
  queryOptions({ queryKey: ['activities', 'traces', id], queryFn: () => admin.activities.listTraces({ id }) })

export const previewOptions = (id: string, revision: number) =>
  queryOptions({
    // Members and rules change without the activity: it is counted anew each time it is looked at.
    queryKey: ['activities', 'preview', id, revision],
    queryFn: () => admin.activities.preview({ id }),
    staleTime: 0,
  })

/** Lists, numbers and the trace are other ones after anything was done with an activity. */
export const forgetActivities = (client: QueryClient): void => {
  for (const key of ['activities', 'campaigns', 'vouchers', 'own-applications', 'reviews'])
    void client.invalidateQueries({ queryKey: [key] })
}

/** As `forgetActivities`, keeping what the server just answered. */
export const keepActivity = (client: QueryClient, activity: ActivityDetail): void => {
  forgetActivities(client)
  client.setQueryData(activityOptions(activity.id).queryKey, activity)
}
