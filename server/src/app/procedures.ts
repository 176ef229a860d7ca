import { contract, type EndpointMeta } from '@huigong/contract'
import { implement, ORPCError } from '@orpc/server'
import { assertMay } from '../features/access/index.ts'
import { DomainError } from '../platform/errors/domain-error.ts'
import { isExpected, problemOf } from '../platform/http/problem.ts'
import { runOnce } from './idempotency.ts'
import type { RequestContext } from './request-context.ts'

type Declared = { '~orpc': { meta: EndpointMeta; route: { method?: string; path?: string } } }

/** Every procedure goes through here: its declared permission, its idempotency, its errors. */
export const os = implement(contract)
  .$context<RequestContext>()
  .use(async ({ context, next, procedure, path }, input) => {
    const { meta, route } = (procedure as unknown as Declared)['~orpc']
    try {
      assertAudience(context, path[0], meta)
      assertMay(context.actor, meta.may)
      if (route.method === 'GET' || meta.repeats !== 'by_header') return await next()
      const answered = await runOnce(
        context,
        { path: path.join('.'), input },
        async (ctx) => (await next({ context: ctx })).output,
      )
      return { output: answered as never, context: {} }
    } catch (error) {
      throw toORPCError(context, error)
    }
  })

/** A session of the member app opens no call of the console, however the address was written. */
const assertAudience = ({ actor }: RequestContext, audience: string | undefined, { may }: EndpointMeta) => {
  if (may !== 'anyone' && actor.kind === 'account' && actor.audience !== audience)
    throw new DomainError('session.required')
}

/** The error that the HTTP handler encodes; the unexpected is logged once, here. */
export const toORPCError = (
  context: Pick<RequestContext, 'requestId' | 'log'>,
  error: unknown,
): ORPCError<string, unknown> => {
  if (isConverted(error)) return error
  const known = error instanceof ORPCError ? fromValidation(error) : error
  const { status, body } = problemOf(known, context.requestId)
  if (!isExpected(known)) context.log.error({ err: known, requestId: context.requestId }, 'unexpected error')
  return new ORPCError(body.code, { status, data: body })
}

const isConverted = (error: unknown): error is ORPCError<string, unknown> =>
  error instanceof ORPCError &&
  error.data !== null &&
  typeof error.data === 'object' &&
  'requestId' in error.data

type Issue = { path?: (PropertyKey | { key: PropertyKey })[]; message: string }

/** Findings of the input as field paths and codes; never the value that was sent. */
const fromValidation = (error: ORPCError<string, unknown>): unknown => {
  if (error.code !== 'BAD_REQUEST')
    return error.status === 404 ? new DomainError('thing.not_found') : (error.cause ?? error)
  const issues = (error.data as { issues?: Issue[] } | undefined)?.issues ?? []
  return new DomainError('input.invalid', {
    issues: issues.map(({ path = [], message }) => ({
      path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
      code: /^[a-z_]+\.[a-z_]+$/.test(message) ? message : 'text.required',
    })),
  })
}
