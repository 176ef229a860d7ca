import type { Context } from '../access/index.ts'

export const signOutEverywhere = async (_ctx: Context): Promise<{ ended: number }> => {
  throw new Error('Not built yet')
}
