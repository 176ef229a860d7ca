import type { Context } from '../../access/index.ts'

export const recoverMember = async (_ctx: Context, _id: string): Promise<void> => {
  throw new Error('Not built yet')
}
