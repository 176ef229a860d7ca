import {
  adminContract,
  type ErrorBody,
  memberContract,
  merchantContract,
  openContract,
} from '@huigong/contract'
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { ApiError } from './api-error.ts'

type Contract = typeof adminContract | typeof memberContract | typeof merchantContract | typeof openContract

const nothing = { code: 'server.unexpected', values: {}, requestId: '' } as const

type CallContext = { idempotencyKey?: string }

const createClient = <Router extends Contract>(contract: Router): ContractRouterClient<Router, CallContext> =>
  createORPCClient(
    new OpenAPILink<CallContext>(contract, {
      url: () => `${globalThis.location.origin}/api`,
      headers: ({ context }) => ({
        'x-huigong': '1',
        ...(context.idempotencyKey ? { 'idempotency-key': context.idempotencyKey } : {}),
      }),
      // A server that cannot be reached is an error of its own: the screen says to try again.
      fetch: (request, init) =>
        fetch(request, { ...init, credentials: 'same-origin' }).catch(() => {
          throw new ApiError({ ...nothing, code: 'server.unreachable' }, 0)
        }),
      customErrorResponseBodyDecoder: (body, response) => {
        throw new ApiError(isErrorBody(body) ? body : nothing, response.status)
      },
    }),
  )

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'

/** Calls of the console: `await admin.reviews.approve({ id })`; throws `ApiError`. */
export const admin = /* @__PURE__ */ createClient(adminContract)
/** Calls of the member app. */
export const member = /* @__PURE__ */ createClient(memberContract)
/** Calls of the merchant app. */
export const merchant = /* @__PURE__ */ createClient(merchantContract)
/** Calls that need no sign-in. */
export const open = /* @__PURE__ */ createClient(openContract)
