import type { MemberSelection, SelectionPreview } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const previewGroupTransfer = async (
  _ctx: Context,
  _selection: MemberSelection,
): Promise<SelectionPreview> => {
  throw new Error('Not built yet')
}
