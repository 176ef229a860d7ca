import { admin } from '@huigong/client'
import { queryOptions } from '@tanstack/react-query'

/** The hand-over of the acting union; it goes on while others act, so it is read again now and then. */
export const handOverOptions = (unionId: string | undefined) =>
  queryOptions({
    queryKey: ['hand-over', unionId],
    queryFn: async () => (await admin.administrators.getHandOver({})).handOver,
    refetchInterval: 30_000,
  })
