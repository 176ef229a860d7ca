import type { ChangeForm, ShownInformation } from '@huigong/contract'
import type { Context } from '../../access/index.ts'

/** Answers the id of the application. */
export const submitChange = (_ctx: Context, _form: ChangeForm): Promise<string> => {
  throw new Error('Not built yet')
}
export const getInformation = (_ctx: Context): Promise<ShownInformation> => {
  throw new Error('Not built yet')
}
