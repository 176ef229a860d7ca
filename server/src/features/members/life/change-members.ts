import type { ChangeOutcome, MemberChangeForm } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const changeMembers = async (_ctx: Context, _form: MemberChangeForm): Promise<ChangeOutcome> => {
  throw new Error('Not built yet')
}
