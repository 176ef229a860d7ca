import type { Page, PastUnion } from '@huigong/contract'
import type { Context } from '../access/index.ts'

type Query = { on: string; superiorId?: string; cursor?: string; limit: number }

export const listUnionsOnDay = (_ctx: Context, _query: Query): Promise<Page<PastUnion>> => {
  throw new Error('Not built yet')
}
