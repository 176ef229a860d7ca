import type { GroupTransferForm } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const submitGroupTransfer = async (_ctx: Context, _form: GroupTransferForm): Promise<string> => {
  throw new Error('Not built yet')
}
