import type { CorrectionForm, MyCorrection } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const submitCorrection = async (_ctx: Context, _form: CorrectionForm): Promise<MyCorrection> => {
  throw new Error('Not built yet')
}
