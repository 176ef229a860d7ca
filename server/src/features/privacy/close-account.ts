import type { Context } from '../access/index.ts'

export const closeAccount = async (
  _ctx: Context,
  _asked: { code: string; leavesUnion: boolean },
): Promise<void> => {
  throw new Error('Not built yet')
}
