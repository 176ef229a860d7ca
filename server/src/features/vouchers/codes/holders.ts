/** The owner's word in a code. */
export const owner = 'o'

/** A proxy's own word, out of the random end of its id: a new proxy has another one, and a revoked one's is worth nothing. */
export const holderOfProxy = (proxyId: string): string => `p${proxyId.replaceAll('-', '').slice(-11)}`
