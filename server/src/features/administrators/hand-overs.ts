import type { HandOver, HandOverForm } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const getHandOver = (_ctx: Context): Promise<HandOver | null> => {
  throw new Error('Not built yet')
}
export const startHandOver = (_ctx: Context, _form: HandOverForm): Promise<HandOver> => {
  throw new Error('Not built yet')
}
export const completeHandOver = (_ctx: Context): Promise<HandOver | null> => {
  throw new Error('Not built yet')
}
export const abandonHandOver = (_ctx: Context): Promise<void> => {
  throw new Error('Not built yet')
}
