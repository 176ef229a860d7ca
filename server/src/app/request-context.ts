import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context, Equipment } from '../features/access/index.ts'
import { actorOfToken } from '../features/accounts/index.ts'
import { type Audience, readSessionCookie, writeSessionCookie } from '../platform/http/cookies.ts'

/** A request's context and what only the HTTP side of it can do. */
export type RequestContext = Context & {
  /** Sets the session cookie of the audience, or clears it. Absent where a use case is called without HTTP. */
  setSessionToken: (audience: Audience, token: string | null) => void
  idempotencyKey: string | undefined
}

export const audienceOf = (path: string): Audience | null =>
  audiences.find((audience) => path.startsWith(`/api/${audience}/`)) ?? null

const audiences: readonly Audience[] = ['admin', 'member', 'merchant']

/** Builds the context of a request: who calls by the cookie of the path's audience. */
export const contextOfRequest = async (
  equipment: Equipment,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> => {
  const audience = audienceOf(request.url)
  const idempotencyKey = request.headers['idempotency-key']
  return {
    ...equipment,
    actor: audience
      ? await actorOfToken(equipment, audience, readSessionCookie(request, audience))
      : { kind: 'nobody' },
    requestId: request.id,
    remoteAddress: request.ip,
    publicUrl: equipment.config.PUBLIC_URL ?? `${request.protocol}://${request.host}`,
    transaction: equipment.database.transaction,
    setSessionToken: (of, token) => writeSessionCookie(request, reply, of, token),
    idempotencyKey: typeof idempotencyKey === 'string' ? idempotencyKey.slice(0, 100) : undefined,
  }
}
