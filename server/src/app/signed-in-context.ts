import { actorOfToken } from '../features/accounts/index.ts'
import type { Audience } from '../platform/http/cookies.ts'
import type { RequestContext } from './request-context.ts'

/** Puts a fresh session's token into the cookie and answers the context of who has just signed in. */
export const signedInContext = async (
  context: RequestContext,
  audience: Audience,
  token: string,
): Promise<RequestContext> => {
  context.setSessionToken(audience, token)
  return { ...context, actor: await actorOfToken(context, audience, token) }
}
