import type { Context } from '../access/index.ts'

export const sendExportPassword = async (_ctx: Context, _id: string): Promise<{ phoneMasked: string }> => {
  throw new Error('Not built yet')
}
