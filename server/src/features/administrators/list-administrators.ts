import type { Administrator, Page, RoleOfUnion } from '@huigong/contract'
import type { Context } from '../access/index.ts'

type Query = { unionId?: string; cursor?: string; limit: number }

export const listAdministrators = (_ctx: Context, _query: Query): Promise<Page<Administrator>> => {
  throw new Error('Not built yet')
}
export const listRoles = (_ctx: Context, _unionId?: string): Promise<RoleOfUnion[]> => {
  throw new Error('Not built yet')
}
