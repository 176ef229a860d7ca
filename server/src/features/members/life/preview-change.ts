import type { MemberAction, MemberSelection, SelectionPreview } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

export const previewChange = async (
  _ctx: Context,
  _asked: { selection: MemberSelection; action: MemberAction },
): Promise<SelectionPreview> => {
  throw new Error('Not built yet')
}
