import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { HelmetOptions } from 'helmet'
import type { Equipment } from '../features/access/index.ts'
import { assertSameSite } from '../platform/http/cross-site.ts'
import { protectiveHeaders } from '../platform/http/protective-headers.ts'
import { tileHost } from '../platform/http/tile-host.ts'

/** Headers, cross-site protection and a coarse limit a process; limits on attempts are counted in the database. */
export const registerSecurity = async (app: FastifyInstance, equipment: Equipment): Promise<void> => {
  const headers = protectiveHeaders(helmetOptions(equipment))
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    reply.header('permissions-policy', permissionsPolicy(request.url))
  })
  await app.register(rateLimit, {
    max: equipment.config.REQUESTS_PER_MINUTE,
    timeWindow: 60_000,
    allowList: (request) => !request.url.startsWith('/api/'),
  })
  app.addHook('onRequest', async (request) => assertSameSite(request))
}

const helmetOptions = (equipment: Equipment): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // The component libraries write style elements while they run; scripts are never inline.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:', ...mapHosts(equipment)],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: equipment.config.TRUST_PROXY ? { maxAge: 31_536_000 } : false,
  crossOriginEmbedderPolicy: false,
  originAgentCluster: true,
  referrerPolicy: { policy: 'same-origin' },
})

/** The one host beside our own from which screens may load anything: pictures of the map, where one is set. */
const mapHosts = ({ config }: Equipment): string[] => {
  const host = config.MAP_TILES_URL && tileHost(config.MAP_TILES_URL)
  return host ? [host] : []
}

/** Only the merchant app looks through the camera itself; photos elsewhere are files that the phone hands over. */
const permissionsPolicy = (url: string): string =>
  `camera=(${url.startsWith('/merchant/') ? 'self' : ''}), microphone=(), display-capture=(), payment=(), usb=()`
