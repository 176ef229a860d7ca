import type { Context } from '../../access/index.ts'

export const cancelPlannedTransfer = async (_ctx: Context): Promise<void> => {
  throw new Error('Not built yet')
}
