import type { Context } from '../../access/index.ts'

export const listEmployers = async (
  _ctx: Context,
  _unionId: string,
): Promise<{ id: string; name: string }[]> => {
  throw new Error('Not built yet')
}
