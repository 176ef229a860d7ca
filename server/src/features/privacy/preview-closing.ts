import type { ClosingPreview } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const previewClosing = async (_ctx: Context): Promise<ClosingPreview> => {
  throw new Error('Not built yet')
}
