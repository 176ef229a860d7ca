import type { Context } from '../../access/index.ts'

export const mergePeople = async (
  _ctx: Context,
  _asked: { personId: string; otherPersonId: string },
): Promise<{ memberId: string }> => {
  throw new Error('Not built yet')
}
