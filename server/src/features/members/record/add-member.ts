import type { NewMember } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const addMember = async (_ctx: Context, _form: NewMember): Promise<string> => {
  throw new Error('Not built yet')
}
