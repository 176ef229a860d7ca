import type { GrantForm, GrantOutcome } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const grantOrApply = (_ctx: Context, _form: GrantForm): Promise<GrantOutcome> => {
  throw new Error('Not built yet')
}
export const revokeOrApply = (
  _ctx: Context,
  _form: { id: string; reason: string },
): Promise<GrantOutcome> => {
  throw new Error('Not built yet')
}
