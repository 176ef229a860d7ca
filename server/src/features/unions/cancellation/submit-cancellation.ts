import type { CancellationForm, CancellationPreview } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

/** Answers the id of the application. */
export const submitCancellation = (_ctx: Context, _form: CancellationForm): Promise<string> => {
  throw new Error('Not built yet')
}
export const previewCancellation = (_ctx: Context, _destinationId?: string): Promise<CancellationPreview> => {
  throw new Error('Not built yet')
}
export const listDestinations = (_ctx: Context, _search: string): Promise<{ id: string; name: string }[]> => {
  throw new Error('Not built yet')
}
