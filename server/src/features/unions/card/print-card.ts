import type { PrintedCard } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const printCard = (_ctx: Context, _unionId: string): Promise<PrintedCard> => {
  throw new Error('Not built yet')
}
export const renewCard = (_ctx: Context): Promise<PrintedCard> => {
  throw new Error('Not built yet')
}
