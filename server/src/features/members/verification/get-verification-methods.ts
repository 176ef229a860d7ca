import type { Context } from '../../access/index.ts'

export const getVerificationMethods = async (_ctx: Context): Promise<{ face: boolean }> => {
  throw new Error('Not built yet')
}
