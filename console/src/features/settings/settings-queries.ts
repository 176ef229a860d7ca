import { admin } from '@huigong/client'
import { queryOptions } from '@tanstack/react-query'

/** The federation's own rules; the same for every union. */
export const settingsOptions = queryOptions({
  queryKey: ['settings'],
  queryFn: () => admin.settings.get({}),
})
