import { oc } from '@orpc/contract'
import type { z } from 'zod'
import type { ErrorCode } from './errors.ts'
import type { Permission } from './permissions.ts'

/**
 * Who may call an endpoint: a permission of the acting union's staff, `account` (anyone signed in for the
 * audience), `verified` (signed in and real-name verified), `clerk` (scans for the chosen merchant and has an own password)
 * or `anyone`.
 */
export type May = Permission | 'account' | 'verified' | 'clerk' | 'anyone'

export type EndpointMeta = {
  may: May
  errors: readonly ErrorCode[]
  summary: string
  /**
   * `by_key`: the input holds the caller's own key, so that no `Idempotency-Key` is kept; many are written at once. `freely`: the
   * call changes nothing, so that none is needed.
   */
  repeats: 'by_header' | 'by_key' | 'freely'
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

type Declaration<Input extends z.ZodType, Output extends z.ZodType> = {
  method: Method
  /** Path below `/api`, with `{id}` for parameters. */
  path: `/${string}`
  may: May
  summary: string
  input: Input
  output: Output
  errors?: readonly ErrorCode[]
  repeats?: EndpointMeta['repeats']
}

const undeclared: EndpointMeta = { may: 'account', errors: [], summary: '', repeats: 'by_header' }

/** Declares one call of the contract. Path parameters, query and body arrive as one input object. */
export const endpoint = <Input extends z.ZodType, Output extends z.ZodType>(
  promise: Declaration<Input, Output>,
) =>
  oc
    .$meta<EndpointMeta>(undeclared)
    .meta({
      may: promise.may,
      errors: promise.errors ?? [],
      summary: promise.summary,
      repeats: promise.repeats ?? 'by_header',
    })
    .route({
      method: promise.method,
      path: promise.path,
      summary: promise.summary,
      tags: [promise.path.split('/')[2] ?? ''],
    })
    .input(promise.input)
    .output(promise.output)
