import type { MembershipChange, Page, UnionChange } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const listChanges = async (
  _ctx: Context,
  _query: { kind?: MembershipChange['kind']; from?: string; until?: string; cursor?: string; limit: number },
): Promise<Page<UnionChange>> => {
  throw new Error('Not built yet')
}
