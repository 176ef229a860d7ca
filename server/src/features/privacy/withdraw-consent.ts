import type { Consent } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const withdrawConsent = async (_ctx: Context, _purpose: Consent['purpose']): Promise<Consent[]> => {
  throw new Error('Not built yet')
}
