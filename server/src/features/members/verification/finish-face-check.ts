import type { VerificationOutcome } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const finishFaceCheck = async (_ctx: Context, _id: string): Promise<VerificationOutcome> => {
  throw new Error('Not built yet')
}
