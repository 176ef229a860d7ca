import type { Context } from '../access/index.ts'

export const requestPhoneCode = async (
  _ctx: Context,
  _phone: string | undefined,
): Promise<{ resendAfterSeconds: number }> => {
  throw new Error('Not built yet')
}
