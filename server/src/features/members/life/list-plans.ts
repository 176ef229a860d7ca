import type { Page, PlannedChange } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const listPlans = async (
  _ctx: Context,
  _query: { status: PlannedChange['status']; cursor?: string; limit: number },
): Promise<Page<PlannedChange>> => {
  throw new Error('Not built yet')
}
