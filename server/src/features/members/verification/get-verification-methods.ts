import type { Context } from '../../access/index.ts'

/** By name and number always; by face only where a provider is set, and never by face alone. */
export const getVerificationMethods = async ({ faceCheck }: Context): Promise<{ face: boolean }> => ({
  face: faceCheck !== null,
})
