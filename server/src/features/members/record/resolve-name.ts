import type { Context } from '../../access/index.ts'

export const resolveName = async (
  _ctx: Context,
  _asked: { id: string; resolution: 'take_verified_name' | 'not_ours' },
): Promise<{ memberId: string | null }> => {
  throw new Error('Not built yet')
}
