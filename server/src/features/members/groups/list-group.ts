import type { GroupMember, Page } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const listGroup = async (
  _ctx: Context,
  _query: { id: string; cursor?: string; limit: number },
): Promise<Page<GroupMember>> => {
  throw new Error('Not built yet')
}
