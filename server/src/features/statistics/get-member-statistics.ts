import type { MemberStatistics } from '@huigong/contract'
import type { Context } from '../access/index.ts'

type Query = { from?: string; to?: string; scope: 'own' | 'below' }

export const getMemberStatistics = (_ctx: Context, _query: Query): Promise<MemberStatistics> => {
  throw new Error('Not built yet')
}
