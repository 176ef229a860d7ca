import type { DataAccess, Page } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const listAccesses = async (
  _ctx: Context,
  _query: { cursor?: string; limit: number },
): Promise<Page<DataAccess>> => {
  throw new Error('Not built yet')
}
