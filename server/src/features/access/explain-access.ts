import type { AccessExplanation, Permission } from '@huigong/contract'
import type { Context } from './context.ts'

export const explainAccess = (_ctx: Context, _permission: Permission): Promise<AccessExplanation> => {
  throw new Error('Not built yet')
}
