import type { UnionCard } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const getUnionCard = (_ctx: Context, _code: string): Promise<UnionCard> => {
  throw new Error('Not built yet')
}
