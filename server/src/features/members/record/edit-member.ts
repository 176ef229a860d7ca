import type { MemberEdit } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const editMember = async (_ctx: Context, _form: MemberEdit & { id: string }): Promise<void> => {
  throw new Error('Not built yet')
}
