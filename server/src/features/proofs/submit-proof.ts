import type { ProofForm } from '@huigong/contract'
import type { Context } from '../access/index.ts'

export const submitProof = async (_ctx: Context, _form: ProofForm): Promise<string> => {
  throw new Error('Not built yet')
}
