import type { Context } from '../../access/index.ts'
import type { IdentityForm } from './identity-form.ts'

export const startFaceCheck = async (
  _ctx: Context,
  _form: IdentityForm & { faceStatementVersion: string },
): Promise<{ id: string; url: string }> => {
  throw new Error('Not built yet')
}
