import type { MemberExport, Page } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const listExports = async (
  _ctx: Context,
  _query: { cursor?: string; limit: number },
): Promise<Page<MemberExport>> => {
  throw new Error('Not built yet')
}
