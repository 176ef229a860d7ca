import type { Context } from '../../access/index.ts'

export const listDestinations = async (
  _ctx: Context,
  _search: string,
): Promise<{ id: string; name: string; superiorName: string | null }[]> => {
  throw new Error('Not built yet')
}
