import type { Page, PossibleDuplicate } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const listDuplicates = async (
  _ctx: Context,
  _query: { cursor?: string; limit: number },
): Promise<Page<PossibleDuplicate>> => {
  throw new Error('Not built yet')
}
