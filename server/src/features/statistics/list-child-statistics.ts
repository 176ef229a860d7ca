import type { ChildStatistics, Page } from '@huigong/contract'
import type { Context } from '../access/index.ts'

type Query = { from?: string; to?: string; cursor?: string; limit: number }

export const listChildStatistics = (_ctx: Context, _query: Query): Promise<Page<ChildStatistics>> => {
  throw new Error('Not built yet')
}
