import type { FastifyRequest } from 'fastify'
import { DomainError } from '../errors/domain-error.ts'

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

/**
 * Closes cross-site requests: a change must come from our own pages. Browsers tell the origin; the header that
 * our client sends cannot be added by a form of another site.
 */
export const assertSameSite = (request: FastifyRequest): void => {
  if (safeMethods.includes(request.method)) return
  const origin = request.headers.origin
  const isForeign = origin !== undefined && hostOf(origin) !== request.host
  if (isForeign || request.headers['x-huigong'] === undefined) throw new DomainError('request.cross_site')
}

/** Sandboxed pages send the origin `null`, which is no address. */
const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)
