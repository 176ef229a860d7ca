import type { Employer, Page } from '@huigong/contract'
import type { Context } from '../access/index.ts'

type Query = { unionId?: string; search?: string; cursor?: string; limit: number }

export const listEmployers = (_ctx: Context, _query: Query): Promise<Page<Employer>> => {
  throw new Error('Not built yet')
}
