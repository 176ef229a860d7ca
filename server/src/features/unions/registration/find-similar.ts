import type { SimilarUnion } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

type Query = { unionName?: string; employerName?: string; creditCode?: string }

export const findSimilarUnions = (_ctx: Context, _query: Query): Promise<SimilarUnion[]> => {
  throw new Error('Not built yet')
}
