import type { Context } from '../access/index.ts'

export const requestPrivacyCode = async (_ctx: Context): Promise<{ resendAfterSeconds: number }> => {
  throw new Error('Not built yet')
}
