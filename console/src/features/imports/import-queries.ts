import { admin } from '@huigong/client'
import { queryOptions } from '@tanstack/react-query'
import { isRunning } from './import-status.ts'

/** One task, read again every second while the server works on it. */
export const importTaskOptions = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: () => admin.imports.get({ id }),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? 1000 : false),
  })
