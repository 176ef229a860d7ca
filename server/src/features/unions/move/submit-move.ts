import type { MoveForm, MovePreview } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

/** Answers the id of the application. */
export const submitMove = (_ctx: Context, _form: MoveForm): Promise<string> => {
  throw new Error('Not built yet')
}
export const previewMove = (
  _ctx: Context,
  _query: { id: string; superiorId: string },
): Promise<MovePreview> => {
  throw new Error('Not built yet')
}
