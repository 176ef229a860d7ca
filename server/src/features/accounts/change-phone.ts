import type { Context } from '../access/index.ts'

export const changePhone = async (
  _ctx: Context,
  _change: {
    phone: string
    newCode: string
    proof: { by: 'code'; code: string } | { by: 'password'; password: string }
  },
): Promise<void> => {
  throw new Error('Not built yet')
}
