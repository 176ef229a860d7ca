import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import underPressure from '@fastify/under-pressure'
import { OpenAPIHandler } from '@orpc/openapi/fastify'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { registerApiPages } from './app/api-pages.ts'
import { registerDemo } from './app/demo-pages.ts'
import { registerDraws } from './app/draw-routes.ts'
import { registerFiles } from './app/file-routes.ts'
import { registerImports } from './app/import-routes.ts'
import { toORPCError } from './app/procedures.ts'
import { contextOfRequest } from './app/request-context.ts'
import { registerScreens } from './app/screens.ts'
import { registerSecurity } from './app/security.ts'
import { registerSheets } from './app/sheet-routes.ts'
import { registerShortCodes } from './app/short-code-routes.ts'
import { registerStatistics } from './app/statistics-routes.ts'
import type { Equipment } from './features/access/index.ts'
import { DomainError } from './platform/errors/domain-error.ts'
import { isExpected, problemOf } from './platform/http/problem.ts'
import { router } from './router.ts'

/** Builds the HTTP server: the contract under `/api`, files, the screens, and in a demo its outbox. */
export const buildApp = async (equipment: Equipment): Promise<FastifyInstance> => {
  const app = fastify({
    loggerInstance: equipment.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: equipment.config.TRUST_PROXY,
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 400 },
  })
  await app.register(cookie)
  await app.register(multipart, { limits: { files: 1, fields: 4, fieldSize: 1000 } })
  // Over five seconds: without a single turn of the loop in a sample, as at a start on a busy machine, it would refuse all.
  await app.register(underPressure, {
    maxEventLoopDelay: 2_000,
    sampleInterval: 5_000,
    exposeStatusRoute: '/health',
  })
  await registerSecurity(app, equipment)
  handleErrors(app, equipment)
  await registerApiPages(app)
  await registerFiles(app, equipment)
  await registerShortCodes(app, equipment)
  await registerSheets(app, equipment)
  await registerImports(app, equipment)
  await registerStatistics(app, equipment)
  await registerDraws(app, equipment)
  await registerContract(app, equipment)
  if (equipment.config.isDemo) registerDemo(app, equipment)
  await registerScreens(app)
  return app
}

const registerContract = async (app: FastifyInstance, equipment: Equipment) => {
  const handler = new OpenAPIHandler(router, {
    customErrorResponseBodyEncoder: (error) =>
      error.data ?? problemOf(new DomainError('input.invalid'), '').body,
    clientInterceptors: [
      // What fails before a procedure is reached, such as a body that is no JSON.
      async ({ next, context }) => {
        try {
          return await next()
        } catch (error) {
          throw toORPCError(context as unknown as { requestId: string; log: Equipment['log'] }, error)
        }
      },
    ],
  })
  await app.register(async (api) => {
    api.removeAllContentTypeParsers()
    // Fastify counts the bytes against `bodyLimit`; the contract's handler, left to read them itself, would not.
    api.addContentTypeParser(
      'application/json',
      { parseAs: 'string' },
      async (_request: unknown, text: string) => parseJson(text),
    )
    // A request without a body means an input without fields.
    api.addHook('preHandler', async (request) => {
      request.body ??= {}
    })
    api.all('/api/*', async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const context = await contextOfRequest(equipment, request, reply)
      const { matched } = await handler.handle(request, reply, { prefix: '/api', context })
      if (!matched) throw new DomainError('thing.not_found')
    })
  })
}

const parseJson = (text: string): unknown => {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new DomainError('input.invalid')
  }
}

const handleErrors = (app: FastifyInstance, equipment: Equipment) => {
  app.setNotFoundHandler(() => {
    throw new DomainError('thing.not_found')
  })
  app.setErrorHandler((error, request, reply) => {
    if (!isExpected(error)) equipment.log.error({ err: error, requestId: request.id }, 'unexpected error')
    const { status, body } = problemOf(error, request.id)
    return reply.status(status).send(body)
  })
}
