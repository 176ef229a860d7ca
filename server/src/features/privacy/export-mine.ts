import type { Context } from '../access/index.ts'

export const exportMine = async (
  _ctx: Context,
  _code: string,
): Promise<{ fileName: string; data: Record<string, unknown> }> => {
  throw new Error('Not built yet')
}
