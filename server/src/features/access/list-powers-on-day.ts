import type { PowersOnDay } from '@huigong/contract'
import type { Context } from './context.ts'

export const listPowersOnDay = (_ctx: Context, _on: string): Promise<PowersOnDay> => {
  throw new Error('Not built yet')
}
