import type { Consent } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const listConsents = async (_ctx: Context): Promise<Consent[]> => {
  throw new Error('Not built yet')
}
