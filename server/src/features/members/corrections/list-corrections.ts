import type { MyCorrection, Page } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const listCorrections = async (
  _ctx: Context,
  _query: { cursor?: string; limit: number },
): Promise<Page<MyCorrection>> => {
  throw new Error('Not built yet')
}

export const getCorrection = async (_ctx: Context, _id: string): Promise<MyCorrection> => {
  throw new Error('Not built yet')
}
