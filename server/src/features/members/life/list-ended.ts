import type { EndedMember, Page } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const listEnded = async (
  _ctx: Context,
  _query: { recoverable?: boolean; cursor?: string; limit: number },
): Promise<Page<EndedMember>> => {
  throw new Error('Not built yet')
}
