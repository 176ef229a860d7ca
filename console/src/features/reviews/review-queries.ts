import { admin } from '@huigong/client'
import { queryOptions } from '@tanstack/react-query'

export const reviewOptions = (id: string) =>
  queryOptions({ queryKey: ['reviews', 'one', id], queryFn: () => admin.reviews.get({ id }) })
